using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>One order for all runs: by place, then kind, then source. Findings that say the same fall together.</summary>
internal static class ReportOrder
{
    public static ImmutableArray<FlowFinding> Sorted(IEnumerable<FlowFinding> findings) =>
        findings
            .OrderBy(static finding => finding.Place.SpanStart)
            .ThenBy(static finding => finding.Sink.Kind)
            .ThenBy(static finding => finding.Source.Display, StringComparer.Ordinal)
            .ThenBy(static finding => finding.RedactedTo)
            .ThenBy(static finding => finding.Hops.Length)
            .ThenBy(static finding => finding.Sink.Display, StringComparer.Ordinal)
            .GroupBy(static finding => (finding.Place, finding.Sink.Kind, finding.Source.Display, finding.Sink.Display, finding.Purposes != 0))
            .Select(static group => group.First())
            .ToImmutableArray();
}
