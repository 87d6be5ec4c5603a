using System.Text;
using PiiAnalyzers.Tests.Flow;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>
/// Holds this package and its peers against the same labelled scenarios. Ours has to name the rule and the marked member on the line, and any
/// finding beyond the label is a false alarm; a peer has only to report the line.
/// </summary>
internal static class PeerComparison
{
    public static async Task<string> RunAsync()
    {
        var scenarios = ScenarioFile.Names().Select(ScenarioFile.Read).ToList();
        var ours = ScenarioRunner.Run(ScenarioFile.Names());
        var peers = new List<(PeerRun Run, IReadOnlyList<PeerLine> Lines)>();
        foreach (var peer in Peer.All)
        {
            var run = new PeerRun(peer);
            peers.Add((run, await PeerLine.ReadAsync(run, scenarios)));
        }

        var text = new StringBuilder();
        WriteTopics(text, ours, peers);
        WriteClaims(text, ours, peers);
        foreach (var (run, lines) in peers)
        {
            WriteNotes(text, run, lines);
        }

        return text.ToString();
    }

    private static void WriteTopics(StringBuilder text, IReadOnlyList<ScenarioOutcome> ours, List<(PeerRun Run, IReadOnlyList<PeerLine> Lines)> peers)
    {
        var table = new MarkdownTable(
            ["Topic", "cases", "disclosures", "ours: recall", "precision", .. peers.SelectMany(static peer => new[] { $"{peer.Run.Peer.Name}: recall", "precision" })]);
        foreach (var topic in ours.Select(static outcome => outcome.Topic).Distinct().Append(null))
        {
            var judged = ours.Where(outcome => topic is null || outcome.Topic == topic).ToList();
            var score = Score.Sum(judged.Select(Judge));
            var others = peers.SelectMany(peer => Cells(
                Score.Sum(peer.Lines.Where(line => topic is null || line.Topic == topic).Select(line => line.Judge(peer.Run.Peer))),
                canBeWrong: peer.Run.Peer.PrivacyIds.Count > 0));
            table.Add(
                [topic ?? "**all**", $"{judged.Count(static outcome => outcome.IsCounted)}", $"{score.Positives}", .. Cells(score, canBeWrong: true), .. others]);
        }

        text.Append(table).AppendLine();
    }

    private static void WriteClaims(StringBuilder text, IReadOnlyList<ScenarioOutcome> ours, List<(PeerRun Run, IReadOnlyList<PeerLine> Lines)> peers)
    {
        var outcomes = ours.ToDictionary(static outcome => $"{outcome.File}:{outcome.Line}", StringComparer.Ordinal);
        var table = new MarkdownTable(["Peer", "claims", "disclosures of that kind", "found by it", "its recall", "our recall there"]);
        foreach (var (run, lines) in peers)
        {
            if (run.Peer.Claim is { } claim)
            {
                var claimed = lines.Where(claim.Covers).ToList();
                var its = Score.Sum(claimed.Select(line => line.Judge(run.Peer)));
                var our = Score.Sum(claimed.Select(line => Judge(outcomes[line.Place])));
                table.Add([run.Peer.Name, claim.Title, $"{its.Positives}", $"{its.Hits}", Cell(its.Recall), Cell(our.Recall)]);
            }
        }

        var heldOut = Score.Sum(ours.Where(static outcome => outcome.IsHeldOut).Select(Judge));
        text.Append(table).AppendLine()
            .Append($"Every tenth case is held out from work on the engine: {heldOut.Hits} of {heldOut.Positives} disclosures found, {heldOut.FalseAlarms} false alarms.\n");
    }

    private static void WriteNotes(StringBuilder text, PeerRun run, IReadOnlyList<PeerLine> lines)
    {
        var ids = lines.SelectMany(static line => line.Found.Select(id => (Id: id, line.IsDisclosure)))
            .GroupBy(static finding => finding.Id, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"{group.Key} × {group.Count()} ({group.Count(static finding => finding.IsDisclosure)} on disclosures)");
        text.Append($"{run.Peer.Name}: {run.Analyzers} analyzers; findings: {string.Join(", ", ids.DefaultIfEmpty("none"))}.\n");
        var alarms = lines.Where(line => line.Judge(run.Peer).FalseAlarms > 0).Select(static line => line.Place).ToList();
        if (alarms.Count > 0)
        {
            text.Append($"Its {alarms.Count} false alarms: {string.Join(", ", alarms)}.\n");
        }

        foreach (var (failure, times) in run.Failures)
        {
            text.Append($"{run.Peer.Name} failed {times} ×: {failure}\n");
        }
    }

    private static Score Judge(ScenarioOutcome outcome) => new(
        outcome.IsPositive ? 1 : 0,
        outcome.IsPositive && outcome.Missed.Count == 0 ? 1 : 0,
        outcome.Unexpected.Count > 0 ? 1 : 0);

    private static IEnumerable<string> Cells(Score score, bool canBeWrong) => [Cell(score.Recall), Cell(canBeWrong ? score.Precision : null)];

    private static string Cell(double? ratio) => ratio is { } known ? FormattableString.Invariant($"{known * 100:0.0} %") : "–";
}
