using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Descriptors say what the policy says of a member's category.</summary>
public sealed class PolicyInDescriptorsTests
{
    [Fact]
    public void PurposesBasesAndRecipientsComeFromThePolicy()
    {
        var text = Generate(new InMemoryText("/project/privacy-policy.json", Repository.Read("tests/PiiAnalyzers.Tests/Policy/Data/privacy-policy.json")));
        Assert.Contains("legalBases: new string[]", text, StringComparison.Ordinal);
        Assert.Contains("\"respond.support\"", text, StringComparison.Ordinal);
        Assert.Contains("PolicyReference Policy => new global::PiiAnalyzers.PolicyReference(", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPolicyTheySayWhatTheMarkSays()
    {
        var text = Generate();
        Assert.DoesNotContain("legalBases", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PolicyReference", text, StringComparison.Ordinal);
    }

    private static string Generate(params AdditionalText[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("public partial class Customer { [PiiAnalyzers.PersonalData(PiiAnalyzers.Category.Email)] public string Email { get; set; } = \"\"; }")],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new PiiGenerator().AsSourceGenerator()], files).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(output.GetDiagnostics().Where(static item => item.Severity is DiagnosticSeverity.Error));
        return string.Join("\n", output.SyntaxTrees.Skip(1));
    }
}
