using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Tests.Flow;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>The same code gives the same report, however the compiler schedules the work and lists the files.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 20;

    public static TheoryData<string> Topics() => [.. ScenarioFile.Names().Select(static name => name[..name.IndexOf('/', StringComparison.Ordinal)]).Distinct()];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task ReportDependsOnTheCodeOnly(string topic)
    {
        var compilation = Compile(topic);
        var expected = await ReportAsync(compilation, isConcurrent: false);
        for (var run = 1; run < Runs; run++)
        {
            var actual = await ReportAsync(run % 2 == 0 ? Renew(compilation) : Shuffled(compilation, run), isConcurrent: true);
            Assert.Equal(expected, actual);
        }
    }

    /// <summary>All files of a topic that can live in one compilation, with those that all scenarios share.</summary>
    private static CSharpCompilation Compile(string topic)
    {
        var names = ScenarioFile.Names().Where(name => name.StartsWith(topic + "/", StringComparison.Ordinal)).ToList();
        var whole = ScenarioFile.Read(names[0]).Compile();
        foreach (var name in names.Skip(1))
        {
            var grown = whole.AddSyntaxTrees(ScenarioFile.Read(name).Compile().SyntaxTrees[^1]);
            whole = Errors(grown) == 0 ? grown : whole;
        }

        return whole;
    }

    private static int Errors(Compilation compilation) => compilation.GetDiagnostics().Count(static found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>A compilation with symbols of its own: nothing of an earlier run is left.</summary>
    private static CSharpCompilation Renew(CSharpCompilation compilation) => compilation.Clone();

    private static CSharpCompilation Shuffled(CSharpCompilation compilation, int seed)
    {
        var trees = compilation.SyntaxTrees.ToArray();
        new Random(seed).Shuffle(trees);
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static async Task<string> ReportAsync(CSharpCompilation compilation, bool isConcurrent)
    {
        var findings = await ToolRun.FindingsAsync(compilation, isConcurrent);
        return string.Join('\n', findings.Select(Tell).Order(StringComparer.Ordinal));
    }

    private static string Tell(Diagnostic finding) =>
        $"{finding.Id} {finding.Severity} {Tell(finding.Location)} {finding.GetMessage(CultureInfo.InvariantCulture)}\n"
        + string.Concat(finding.AdditionalLocations.Select(static place => $"    {Tell(place)}\n"))
        + string.Concat(finding.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal).Select(static property => $"    {property.Key} = {property.Value}\n"));

    private static string Tell(Location place) => $"{Path.GetFileName(place.GetLineSpan().Path)}{place.SourceSpan}";
}
