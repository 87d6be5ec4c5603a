using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>How one labelled line came out.</summary>
/// <param name="IsHeldOut">Every tenth case: its failures are counted, not shown, so that nobody tunes the engine to it.</param>
/// <param name="Missed">Expected findings that did not come.</param>
/// <param name="Unexpected">Findings nobody expected there.</param>
internal sealed record ScenarioOutcome(
    string Topic, string File, int Line, string Text, bool IsPositive, bool IsCounted, bool IsHeldOut, IReadOnlyList<string> Missed, IReadOnlyList<string> Unexpected);

/// <summary>Runs our analyzer over scenarios and compares what it says with what their comments expect.</summary>
internal static class ScenarioRunner
{
    internal static IReadOnlyList<ScenarioOutcome> Run(IEnumerable<string> names)
    {
        var outcomes = new List<ScenarioOutcome>();
        var counted = 0;
        foreach (var name in names)
        {
            var file = ScenarioFile.Read(name);
            var found = Findings(file)
                .GroupBy(static finding => finding.Line)
                .ToDictionary(static group => group.Key, static group => group.Select(static finding => finding.Text).Distinct().ToList());
            foreach (var expectation in file.Expectations)
            {
                var actual = found.TryGetValue(expectation.Line, out var list) ? list : [];
                var wanted = expectation.Findings.Select(static finding => $"{finding.Rule} {finding.Source}").ToList();
                var isHeldOut = expectation.IsCounted && counted++ % 10 == 9;
                outcomes.Add(new(file.Topic, name, expectation.Line, file.Lines[expectation.Line - 1].Trim(), wanted.Count > 0, expectation.IsCounted, isHeldOut,
                    [.. wanted.Except(actual)], [.. actual.Except(wanted)]));
                found.Remove(expectation.Line);
            }

            outcomes.AddRange(found.Select(rest => new ScenarioOutcome(
                file.Topic, name, rest.Key, file.Lines[rest.Key - 1].Trim(), IsPositive: false, IsCounted: false, IsHeldOut: false, [], rest.Value)));
        }

        return outcomes;
    }

    internal static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        return compilation.WithAnalyzers([new DisclosureAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static IEnumerable<(int Line, string Text)> Findings(ScenarioFile file)
    {
        foreach (var diagnostic in Diagnostics(file.Compile()))
        {
            if (diagnostic.Id == "AD0001")
            {
                throw new InvalidOperationException($"{file.Path}: {diagnostic.GetMessage()}");
            }

            if (diagnostic.Id.StartsWith("PII1", StringComparison.Ordinal) && diagnostic.Location.SourceTree?.FilePath == file.Path)
            {
                yield return (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, $"{diagnostic.Id} {diagnostic.Properties["source"]}");
            }
        }
    }
}
