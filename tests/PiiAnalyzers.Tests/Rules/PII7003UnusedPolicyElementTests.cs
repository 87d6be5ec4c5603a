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
        Assert.Equal(["Category contact.name", "Purpose marketing", "Purpose security"], Unused(findings));
        Assert.All(findings, static d => Assert.Equal(PolicySample.Path, d.Location.GetLineSpan().Path));
        Assert.All(findings, static d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Theory]
    [InlineData("_ = 1; [Purpose(\"respond.support\", \"security\", \"marketing\")] class P { }")]
    [InlineData("_ = \"\".ForPurpose(args[0]);")]
    public async Task Purposes_in_use_or_not_known_are_not_reported(string code) =>
        Assert.Empty(Unused(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + code + Marks)));

    [Fact]
    public async Task A_library_is_told_nothing() => Assert.Empty(await PolicyVerifier.FindingsAsync("using PiiAnalyzers;\n" + Marks));

    [Fact]
    public async Task A_reference_counts()
    {
        var published = Reference("using PiiAnalyzers; [assembly: System.Reflection.AssemblyMetadata(\"PiiAnalyzers.Purposes\", \"marketing;respond.support\")]\npublic record D([PersonalData(Category.Name)] string N);");
        const string Code = "using PiiAnalyzers; _ = 1; class C { [PersonalData(Category.Email)] public string E = \"\"; }";
        Assert.Equal(["Purpose security"], Unused(await PolicyVerifier.FindingsAsync(Code, references: published)));

        var silent = Reference("using PiiAnalyzers; public record D([PersonalData(Category.Name)] string N);");
        Assert.Empty(Unused(await PolicyVerifier.FindingsAsync(Code, references: silent)));
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
