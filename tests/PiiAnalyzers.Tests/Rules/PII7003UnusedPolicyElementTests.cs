using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §2: no more is collected, and no more is promised, than is used.</summary>
public sealed class PII7003UnusedPolicyElementTests
{
    private const string Marks = "class C { [PersonalData(Category.Email)] public string E = \"\"; [PersonalData(\"contact.name\")] public string N = \"\"; }";

    [Fact]
    public async Task An_application_is_told_what_it_does_not_use()
    {
        var findings = await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = new C().E.ForPurpose(\"respond.support\"); class C { [PersonalData(Category.Email)] public string E = \"\"; }");
        Assert.Equal(["Category contact.name", "Cookie session", "Cookie visits", "Purpose marketing", "Purpose security", "Recipient mailer"], Unused(findings));
        Assert.All(findings, static d => Assert.Equal(PolicySample.Path, d.Location.GetLineSpan().Path));
        Assert.All(findings, static d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Theory]
    [InlineData("_ = 1; [Purpose(\"respond.support\", \"security\", \"marketing\")] class P { }")]
    [InlineData("_ = \"\".ForPurpose(args[0]);")]
    public async Task Purposes_in_use_or_not_known_are_not_reported(string code) =>
        Assert.DoesNotContain(Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + code + Marks)), static item => item.StartsWith("Purpose", StringComparison.Ordinal));

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var messages = (await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = new C().E.ForPurpose(\"respond.support\"); class C { [PersonalData(Category.Email)] public string E = \"\"; }"))
            .Where(static d => d.Id == "PII7003").Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Contains("Category \"contact.name\" is declared, but nothing in Sample is marked with it; mark what holds such data, or take it out of the policy", messages);
        Assert.Contains("Purpose \"security\" is declared, but nothing in Sample names it; put [Purpose] where the code serves it, or take it out of the policy", messages);
        Assert.Contains("Recipient \"mailer\" is declared, but nothing in Sample sends to it; put [Recipient] where the code does, list its hosts, or take it out of the policy", messages);
        Assert.Contains("Cookie \"visits\" is declared, but nothing in Sample sets it; take it out of the policy", messages);
    }

    [Fact]
    public async Task A_library_is_told_nothing() => Assert.Empty(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + Marks));

    [Fact]
    public async Task A_reference_counts()
    {
        var published = Reference("using PiiAnalyzers; [assembly: System.Reflection.AssemblyMetadata(\"PiiAnalyzers.Purposes\", \"marketing;respond.support\")]\npublic record D([PersonalData(Category.Name)] string N);");
        const string Code = "using PiiAnalyzers; _ = 1; class C { [PersonalData(Category.Email)] public string E = \"\"; }";
        Assert.Equal(["Purpose security"], Unused(await PolicyVerifier.FindingsAsync(Code, references: published)));

        var more = Reference("using PiiAnalyzers; [assembly: System.Reflection.AssemblyMetadata(\"PiiAnalyzers.Purposes\", \"marketing;respond.support\"), System.Reflection.AssemblyMetadata(\"PiiAnalyzers.Recipients\", \"\"), System.Reflection.AssemblyMetadata(\"PiiAnalyzers.Cookies\", \"visits\")]\npublic record D([PersonalData(Category.Name)] string N);");
        Assert.Equal(["Cookie session", "Purpose security", "Recipient mailer"], Unused(await PolicyVerifier.FindingsAsync(Code, references: more)));

        var silent = Reference("using PiiAnalyzers; public record D([PersonalData(Category.Name)] string N);");
        Assert.Empty(Unused(await PolicyVerifier.FindingsAsync(Code, references: silent)));
    }

    /// <summary>Ways in which code uses a recipient; a comment is none.</summary>
    [Theory]
    [InlineData("[Recipient(\"mailer\")] class P { }", true)]
    [InlineData("class P { public const string Key = \"mailer\"; [Recipient(Key)] void M() { } }", true)]
    [InlineData("class P { System.Action A = [Recipient(\"mailer\")] () => { }; }", true)]
    [InlineData("class P { void M([Recipient(\"mailer\")] string text) { } }", true)]
    [InlineData("class P { string Url = \"https://api.mailer.example/v1\"; }", true)]
    [InlineData("class P { string Url(int id) => $\"https://api.mailer.example/{id}\"; }", true)]
    [InlineData("namespace Mailer.Client { class P { } }", true)]
    [InlineData("class P { string Key = Recipients.Mailer; static class Recipients { public const string Mailer = \"mailer\"; } }", true)]
    [InlineData("class P { string Url = \"https://other.api.mailer.example/v1\"; }", false)]
    [InlineData("class P { string Url = \"https://api.mailer.example.com/v1\"; }", false)]
    [InlineData("// https://api.mailer.example/v1, [Recipient(\"mailer\")]\nclass P { }", false)]
    [InlineData("class P { string Key = \"mailer\"; }", false)]
    [InlineData("[Recipient(\"mailers\")] class P { }", false)]
    public async Task A_recipient_in_use_is_not_reported(string code, bool isUsed) =>
        Assert.Equal(!isUsed, Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = 1;\n" + code + Marks)).Contains("Recipient mailer"));

    [Fact]
    public async Task A_package_is_a_recipient()
    {
        const string Policy = """{ "recipients": [{ "id": "grid", "kind": "serviceProvider", "contract": "inPlace", "sdk": ["sendgrid"] }, { "id": "text", "kind": "serviceProvider", "contract": "inPlace", "sdk": ["twilio"] }] }""";
        var library = MetadataReference.CreateFromFile(typeof(SendGrid.ISendGridClient).Assembly.Location);
        var unused = Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = 1;\n" + Marks, Policy, "", library)).ToList();
        Assert.DoesNotContain("Recipient grid", unused);
        Assert.Contains("Recipient text", unused);
    }

    [Fact]
    public async Task Courts_and_authorities_are_not_sent_to_by_code() => Assert.DoesNotContain(
        Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = 1;\n" + Marks, """{ "recipients": [{ "id": "courts", "kind": "court" }, { "id": "authorities", "kind": "publicAuthority" }] }""")),
        static item => item is "Recipient courts" or "Recipient authorities");

    /// <summary>Ways in which code uses a cookie, and cookies that it is not asked about.</summary>
    [Theory]
    [InlineData("class P { void M(Microsoft.AspNetCore.Http.HttpResponse r) => r.Cookies.Append(\"visits\", \"1\"); }", "visits", true)]
    [InlineData("class P { void M(Microsoft.AspNetCore.Http.CookieBuilder b) => b.Name = \"visits\"; }", "visits", true)]
    [InlineData("class P { string Script = \"document.cookie = 'visits=1'\"; }", "visits", true)]
    [InlineData("class P { string Name = Cookies.Visits; static class Cookies { public const string Visits = \"v\"; } }", "visits", true)]
    [InlineData("class P { string visits = \"\"; }", "visits", false)]
    [InlineData("class P { string Name = \"_seen_42\"; }", "_seen_*", true)]
    [InlineData("class P { }", "_seen_*", false)]
    [InlineData("class P { }", "_ga", true)]
    [InlineData("class P { }", ".AspNetCore.Session", true)]
    [InlineData("class P { }", "draft", true)]
    public async Task A_cookie_in_use_is_not_reported(string code, string cookie, bool isUsed)
    {
        const string Policy = """
            { "cookies": {
              "categories": [{ "id": "others", "essential": false, "consent": "optIn", "thirdParty": true }],
              "disclosures": [
                { "identifier": "_seen_*", "type": "cookie", "category": "essential" }, { "identifier": "_ga", "type": "cookie", "category": "others" },
                { "identifier": ".AspNetCore.Session", "type": "cookie", "category": "essential" }, { "identifier": "draft", "type": "web", "category": "essential" }
              ] } }
            """;
        Assert.Equal(!isUsed, Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers; _ = 1;\n" + code + Marks, Policy)).Contains("Cookie " + cookie));
    }

    private static MetadataReference Reference(string source)
    {
        using var image = new MemoryStream();
        Assert.True(RuleSamples.Compile(("/lib/Library.cs", source)).WithAssemblyName("Library").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IEnumerable<string> Unused(IEnumerable<Diagnostic> findings) => findings
        .Where(static d => d.Id == "PII7003")
        .Select(static d => string.Join(' ', d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(' ')[..2]).Replace("\"", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
