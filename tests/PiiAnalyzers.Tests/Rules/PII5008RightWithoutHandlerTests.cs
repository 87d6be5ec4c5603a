using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Policy §8, §1.5: a right that is promised can be exercised.</summary>
public sealed class PII5008RightWithoutHandlerTests
{
    private const string Customer = "[Table(\"c\"), ProtectedAtRest] class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }";

    private const string Start = "_ = new Customer();";

    [Fact]
    public async Task An_application_is_told_what_it_does_not_serve()
    {
        var findings = await FindingsAsync(Start + Customer);
        Assert.Equal(["access\", \"portability", "erasure", "objectDirectMarketing", "rectification", "restriction", "withdrawConsent"], findings);
    }

    [Theory]
    [InlineData("class Desk { public string ExportOf(Customer c) => c.Email; }", "access\", \"portability")]
    [InlineData("class Desk { public void Forget(Customer c) { } }", "erasure")]
    [InlineData("class Desk { public void Unsubscribe(Customer c) { } }", "objectDirectMarketing")]
    [InlineData("class Desk { public void UpdateEmail(Customer c) { } }", "rectification")]
    [InlineData("class Held : IProcessingRestriction { public bool IsProcessingRestricted => false; }", "restriction")]
    [InlineData("class Desk { public void WithdrawAll(Customer c) { } }", "withdrawConsent")]
    [InlineData("class Desk { public void OptOut(Customer c) { } }", "objectDirectMarketing")]
    [InlineData("class Desk { public string MyData(Customer c) => c.Email; }", "access\", \"portability")]
    [InlineData("class Desk { [Purpose(\"respond.support\")] public void Run(System.Action<string> route) => route(\"/people/{id}/export\"); }", "access\", \"portability")]
    [InlineData("class Desk { public Task Write(PersonalDataStores all) => all.ExportAsync(\"7\", System.IO.Stream.Null); }", "access\", \"portability")]
    public async Task What_may_be_a_handler_is_one(string code, string served) => Assert.DoesNotContain(served, await FindingsAsync(Start + Customer + code));

    /// <summary>Names that only sound alike.</summary>
    [Theory]
    [InlineData("class DataAccess { readonly object _lock = new(); public void CheckOut() { lock (_lock) { } } public void StopAsync() { } class ObjectMapper { } }")]
    public async Task Other_names_serve_nobody(string code) => Assert.Equal(6, (await FindingsAsync(Start + Customer + code)).Count());

    [Theory]
    [InlineData(Customer)]
    [InlineData("_ = 1; class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }")]
    [InlineData("_ = 1; [Table(\"c\")] class Customer { public string Email { get; set; } = \"\"; }")]
    public async Task Who_keeps_nothing_or_is_a_library_is_told_nothing(string code) => Assert.Empty(await FindingsAsync(code));

    [Fact]
    public async Task A_right_that_is_not_stated_promises_nothing() => Assert.DoesNotContain(
        "restriction",
        await FindingsAsync(Start + Customer, """{ "rights": [{ "id": "restriction", "regime": "gdpr", "stated": false }] }"""));

    [Fact]
    public async Task It_stands_at_the_right_and_names_the_article()
    {
        var found = Assert.Single(
            await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + StorageCode.Tables(Start + Customer), """{ "rights": [{ "id": "restriction", "regime": "gdpr", "article": "18" }] }"""),
            static d => d.Id == "PII5008" && d.GetMessage().Contains("restriction", StringComparison.Ordinal));
        Assert.Equal(PolicySample.Path, found.Location.GetLineSpan().Path);
        Assert.Equal(
            "The policy promises \"restriction\" (GDPR Art. 18), and nothing in Sample restricts the processing of a record; implement IProcessingRestriction on it and use it through PersonalData.Use",
            found.GetMessage());
    }

    [Fact]
    public async Task Generated_code_serves_nobody()
    {
        var compilation = RuleSamples.Compile(
            ("/src/Code.cs", "using PiiAnalyzers;\n" + StorageCode.Tables(Start + Customer)),
            ("/obj/Customer.g.cs", "static class Generated { public static string ExportPersonalData(object o) => \"\"; public static void ErasePersonalData(object o) { } }"));
        var findings = await RuleSamples.FindingsAsync(compilation, [PolicySample.With("{}")]);
        Assert.Equal(6, findings.Count(static d => d.Id == "PII5008"));
    }

    private static async Task<IEnumerable<string>> FindingsAsync(string code, string policy = "{}") =>
        (await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + StorageCode.Tables(code), policy))
            .Where(static d => d.Id == "PII5008")
            .Select(static d => d.GetMessage()[("The policy promises \"".Length)..].Split("\", and", 2)[0].Split("\" (", 2)[0])
            .Order(StringComparer.Ordinal);

    [Fact]
    public async Task Can_be_silenced() =>
        Assert.DoesNotContain(
            await RuleSamples.FindingsAsync(
                RuleSamples.Compile(("/src/Code.cs", "using PiiAnalyzers;\n" + StorageCode.Tables(Start + Customer))), [PolicySample.With("{}")], globalConfig: "dotnet_diagnostic.PII5008.severity = none\n"),
            static d => d.Id == "PII5008");
}
