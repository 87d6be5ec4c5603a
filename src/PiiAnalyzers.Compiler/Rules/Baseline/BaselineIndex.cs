using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules.Options;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>
/// The findings that were there before, for one compilation. Of the findings of a file that share a key, the first ones in source
/// order are silenced, as many as the baseline counts. A file is judged alone, so that neither order nor threads play a part; the
/// parts of a partial type therefore have the whole count each for what lies in no member.
/// </summary>
internal sealed class BaselineIndex
{
    private readonly ImmutableArray<BaselineFile> _files;
    private readonly Dictionary<BaselineKey, int> _counts = [];
    private readonly ConcurrentDictionary<object, Dictionary<BaselineKey, int>> _used = new();

    public BaselineIndex(ImmutableArray<BaselineFile> files)
    {
        _files = files;
        foreach (var entry in files.SelectMany(static file => file.Entries))
        {
            _counts[entry.Key] = _counts.TryGetValue(entry.Key, out var count) ? count + entry.Count : entry.Count;
        }
    }

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>The key by which a baseline knows a finding.</summary>
    /// <param name="container">Documentation id of the member in which it lies.</param>
    public static BaselineKey KeyOf(Diagnostic finding, string container)
    {
        finding.Properties.TryGetValue(DiagnosticKeys.Source, out var source);
        if (!finding.Properties.TryGetValue(DiagnosticKeys.Sink, out var sink))
        {
            finding.Properties.TryGetValue(DiagnosticKeys.Member, out sink);
        }

        return new BaselineKey(finding.Id, container, source ?? "", sink ?? "");
    }

    /// <summary>The findings of one file or symbol without those that the baseline holds.</summary>
    /// <param name="findings">In source order.</param>
    /// <param name="scope">The tree or symbol.</param>
    /// <param name="containerOf">Documentation id of the member in which a finding lies.</param>
    public IReadOnlyList<Diagnostic> Without(IReadOnlyList<Diagnostic> findings, object scope, Func<Diagnostic, string> containerOf)
    {
        var used = new Dictionary<BaselineKey, int>();
        var left = new List<Diagnostic>();
        foreach (var finding in findings)
        {
            if (!Rollout.JudgesCode(finding.Id) || KeyOf(finding, containerOf(finding)) is not { In.Length: > 0 } key || !_counts.TryGetValue(key, out var count))
            {
                left.Add(finding);
                continue;
            }

            used.TryGetValue(key, out var before);
            if (before < count)
            {
                used[key] = before + 1;
            }
            else
            {
                left.Add(finding);
            }
        }

        _used[scope] = used;
        return left;
    }

    /// <summary>
    /// Entries that silence less than they say. Of code that was not looked at nothing is said: the host may have asked about some
    /// files only, or the code is generated.
    /// </summary>
    /// <param name="rules">The rules whose findings passed through <see cref="Without"/>.</param>
    /// <param name="isAllClean">The compilation was seen to hold nothing to look at.</param>
    public void ReportStale(ImmutableArray<DiagnosticDescriptor> rules, bool isAllClean, CompilationAnalysisContext context)
    {
        foreach (var file in _files)
        {
            foreach (var entry in file.Entries.Where(entry => rules.Any(rule => rule.Id == entry.Key.Rule)))
            {
                var used = _used.Values.Sum(scope => scope.TryGetValue(entry.Key, out var count) ? count : 0);
                if (used < entry.Count && WasSeen(entry.Key, isAllClean, context))
                {
                    var extent = used == 0 ? "matches nothing" : $"counts {entry.Count}, {used} {(used == 1 ? "is" : "are")} left";
                    context.ReportDiagnostic(Diagnostic.Create(PII9005StaleBaselineEntry.Descriptor, file.LocationOf(entry.Span), entry.Key.Rule, entry.Key.In, extent));
                }
            }
        }
    }

    private bool WasSeen(BaselineKey key, bool isAllClean, CompilationAnalysisContext context)
    {
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(key.In, context.Compilation);
        return symbol is null || isAllClean || _used.ContainsKey(symbol) || symbol.DeclaringSyntaxReferences.All(part => _used.ContainsKey(part.SyntaxTree));
    }
}
