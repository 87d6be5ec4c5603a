using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Tests.Flow;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>A peer's analyzers in this process, and all that went wrong with them.</summary>
internal sealed class PeerRun
{
    private readonly SortedDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly FixedOptions _config;

    public PeerRun(Peer peer)
    {
        Peer = peer;
        _config = new FixedOptions(peer.Options);
        var loader = new PeerAssemblyLoader(peer.Assemblies);
        _analyzers = [.. peer.Assemblies
            .SelectMany(path => Load(path, loader))
            .Where(analyzer => Supported(analyzer).Any(descriptor => peer.Ids.Contains(descriptor.Id)))];
        if (_analyzers.IsEmpty)
        {
            Failed("No analyzer with one of the compared rules was loaded.");
        }
    }

    public Peer Peer { get; }

    public int Analyzers => _analyzers.Length;

    /// <summary>What failed, and how often.</summary>
    public IReadOnlyDictionary<string, int> Failures => _failures;

    /// <summary>Ids of the peer's findings in the scenario itself, by line from 1.</summary>
    public async Task<ILookup<int, string>> FindingsAsync(ScenarioFile scenario)
    {
        if (_analyzers.IsEmpty)
        {
            return Array.Empty<string>().ToLookup(static _ => 0);
        }

        var compilation = scenario.Compile();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            Peer.Ids.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], _config),
            (problem, analyzer, _) => Failed($"{analyzer.GetType().Name}: {problem.GetType().Name}: {problem.Message.Split('\n')[0]}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(_analyzers, options).GetAnalyzerDiagnosticsAsync();
        return found
            .Where(finding => Peer.Ids.Contains(finding.Id) && finding.Location.SourceTree?.FilePath == scenario.Path)
            .ToLookup(static finding => finding.Location.GetLineSpan().StartLinePosition.Line + 1, static finding => finding.Id);
    }

    private ImmutableArray<DiagnosticAnalyzer> Load(string path, PeerAssemblyLoader loader)
    {
        var reference = new AnalyzerFileReference(path, loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
            {
                Failed($"{Path.GetFileName(path)}: {failure.ErrorCode}: {failure.Message}");
            }
        };
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }

    private ImmutableArray<DiagnosticDescriptor> Supported(DiagnosticAnalyzer analyzer)
    {
        try
        {
            return analyzer.SupportedDiagnostics;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Failed($"{analyzer.GetType().Name} does not start: {problem.GetType().Name}: {problem.Message.Split('\n')[0]}");
            return [];
        }
    }

    private void Failed(string text) => _failures[text] = _failures.GetValueOrDefault(text) + 1;
}
