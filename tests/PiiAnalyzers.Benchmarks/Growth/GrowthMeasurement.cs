using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Benchmarks.Growth;

/// <summary>What one program costs.</summary>
/// <param name="Binding">Processor time of the compiler's own diagnostics.</param>
/// <param name="Analysis">Processor time of a run with the analyzers less that of binding: their own.</param>
/// <param name="Findings">Diagnostics of the analyzers.</param>
internal sealed record GrowthMeasurement(TimeSpan Binding, TimeSpan Analysis, int Findings)
{
    public static async Task<GrowthMeasurement> OfAsync(string program, int rounds)
    {
        var compilation = CSharpCompilation.Create(
            "Growth",
            [CSharpSyntaxTree.ParseText(program, path: "Growth.cs")],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        if (compilation.GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The program does not compile: {error}");
        }

        var (binding, analysis, findings) = (new List<TimeSpan>(), new List<TimeSpan>(), 0);
        for (var round = 0; round < rounds; round++)
        {
            // A compilation remembers what it has bound; a clone has to bind again.
            binding.Add(await TimeAsync(() => Task.FromResult(compilation.Clone().GetDiagnostics().Length)));
            analysis.Add(await TimeAsync(async () => findings = await AnalyseAsync(compilation.Clone())) - binding[^1]);
        }

        return new GrowthMeasurement(Median(binding), Median(analysis), findings);
    }

    private static async Task<int> AnalyseAsync(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Shipped.Analyzers(), options).GetAnalyzerDiagnosticsAsync();
        return found.FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001") is { } crash
            ? throw new InvalidOperationException(crash.GetMessage())
            : found.Length;
    }

    // Processor time, not time on the clock: other work on the machine does not count.
    private static async Task<TimeSpan> TimeAsync(Func<Task<int>> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static TimeSpan Median(List<TimeSpan> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
