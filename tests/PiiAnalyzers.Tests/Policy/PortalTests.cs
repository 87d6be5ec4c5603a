using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Compiler.Policy.Reading;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>
/// The leaky twin of <c>samples/Portal</c> under the source policy: a rule fires exactly where a comment says so, with the section it
/// guards (<c>// expect: PII1001 §5</c>). That the sample itself is clean is shown by its build, in which warnings are errors.
/// </summary>
public sealed partial class PortalTests
{
    private const string Sample = "samples/Portal", Twin = "tests/PiiAnalyzers.Tests/Policy/Portal";

    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; "
        + "global using System.Threading; global using System.Threading.Tasks; global using Microsoft.Extensions.Logging; global using PiiAnalyzers;";

    [Fact]
    public async Task Every_rule_fires_exactly_where_a_comment_says_so()
    {
        var files = Repository.Files(Twin, ".cs");
        var expected = files.SelectMany(static file => Expectations(file).Select(row => $"{file}({row.Line}): {row.Id}")).Order(StringComparer.Ordinal);
        var findings = await RuleSamples.FindingsAsync(Compilation(files), [new InMemoryText(PolicySample.Path, SourcePolicy.Text)]);
        var actual = findings
            .Where(static finding => finding.Location.IsInSource)
            .Select(static finding => $"{finding.Location.GetLineSpan().Path}({finding.Location.GetLineSpan().StartLinePosition.Line + 1}): {finding.Id}")
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    [Fact]
    public void The_sample_carries_the_source_policy() =>
        Assert.Equal(SourcePolicy.Reading.Policy.Hash, PolicyParser.Parse(Repository.Read(Sample + "/privacy-policy.json")).Policy.Hash);

    /// <summary>Every category that a purpose explains, and most purposes, have their place in the sample.</summary>
    [Fact]
    public void The_sample_uses_the_policy()
    {
        var code = string.Concat(Repository.Files(Sample, ".cs").Select(Repository.Read));
        var policy = SourcePolicy.Reading.Policy;
        var purposes = policy.Purposes.Where(purpose => !code.Contains("PrivacyPolicy.Purposes." + Pascal(purpose.Id.Value), StringComparison.Ordinal)).Select(static purpose => purpose.Id.Value);
        var categories = policy.Categories.Where(category => !code.Contains("PrivacyPolicy.Categories." + Pascal(category.Id.Value), StringComparison.Ordinal)).Select(static category => category.Id.Value);
        Assert.Equal(["legal-compliance", "relationship", "perform-contract", "vital-interests"], purposes);
        Assert.Equal(["network.location"], categories);
    }

    internal static IEnumerable<(int Line, string Id, string Section)> Expectations(string file)
    {
        var lines = Repository.Read(file).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in Expectation().Matches(lines[i]))
            {
                yield return (i + 1, match.Groups[1].Value, match.Groups[2].Value);
            }
        }
    }

    internal static IReadOnlyList<string> TwinFiles => Repository.Files(Twin, ".cs");

    private static CSharpCompilation Compilation(IReadOnlyList<string> files)
    {
        var sources = files.Concat(Repository.Files(Sample + "/Data", ".cs")).Select(static file => (file, Repository.Read(file))).Prepend(("/src/Usings.cs", Usings));
        var compilation = RuleSamples.Compile([.. sources]);
        CSharpGeneratorDriver.Create(
                [new PrivacyPolicyGenerator().AsSourceGenerator(), new PiiGenerator().AsSourceGenerator()],
                [new InMemoryText(PolicySample.Path, SourcePolicy.Text)],
                (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var errors = output.GetDiagnostics().Where(static item => item.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return (CSharpCompilation)output;
    }

    private static string Pascal(string id) => string.Concat(id.Split('.', '-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"(?:// expect:|,) (PII\d{4}) (§[\d.]+)")]
    private static partial Regex Expectation();
}
