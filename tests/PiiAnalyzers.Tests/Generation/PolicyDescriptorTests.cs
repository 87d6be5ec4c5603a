using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Policy;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Descriptors, and with them exports, say what the policy says of each member (GDPR Art. 15(1)).</summary>
public sealed class PolicyDescriptorTests
{
    private const string Code = "using PiiAnalyzers;\npublic partial class Customer { [PersonalData(Category.Name)] public string Name { get; set; } = \"\"; [PersonalData(\"contact.email\", Purposes = new[] { \"marketing\" })] public string Email { get; set; } = \"\"; }";

    [Fact]
    public void A_descriptor_names_purposes_bases_retention_recipients_and_the_policy()
    {
        var text = Generate(PolicySample.Sound);
        Assert.Contains("purposes: new string[] { \"respond.support\" }", text, StringComparison.Ordinal);
        Assert.Contains("purposes: new string[] { \"marketing\" }", text, StringComparison.Ordinal);
        Assert.Contains("legalBases: new string[] { \"contract\" }", text, StringComparison.Ordinal);
        Assert.Contains("retention: \"default\"", text, StringComparison.Ordinal);
        Assert.Contains("recipients: new string[] { \"mailer\" }", text, StringComparison.Ordinal);
        Assert.Contains("PolicyReference(\"sample\", \"1\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_policy_says_it_of_a_category_by_its_term()
    {
        var text = Generate(SourcePolicy.Text, "public partial class Customer { [PiiAnalyzers.PersonalData(PiiAnalyzers.Category.Email)] public string Email { get; set; } = \"\"; }");
        Assert.Contains("legalBases: new string[]", text, StringComparison.Ordinal);
        Assert.Contains("\"respond.support\"", text, StringComparison.Ordinal);
        Assert.Contains("PolicyReference Policy => new global::PiiAnalyzers.PolicyReference(", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_it_says_what_the_mark_says()
    {
        var text = Generate(null);
        Assert.DoesNotContain("legalBases", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PolicyReference", text, StringComparison.Ordinal);
        Assert.Contains("purposes: new string[] { \"marketing\" }", text, StringComparison.Ordinal);
    }

    private static string Generate(string? policy, string code = Code)
    {
        var compilation = RuleSamples.Compile(("/src/Code.cs", code));
        CSharpGeneratorDriver.Create([new PiiGenerator().AsSourceGenerator()], policy is null ? [] : [new InMemoryText(PolicySample.Path, policy)], (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.DoesNotContain(output.GetDiagnostics(), static item => item.Severity == DiagnosticSeverity.Error);
        return string.Concat(output.SyntaxTrees.Skip(1));
    }
}
