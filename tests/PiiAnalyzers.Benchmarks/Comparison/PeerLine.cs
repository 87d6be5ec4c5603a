using PiiAnalyzers.Tests.Flow;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>A line of a scenario that is labelled or that the peer reports.</summary>
/// <param name="Topic">Folder of the scenario.</param>
/// <param name="Place">File and number of the line.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Rules">Our rules that the label expects there; empty when nothing is disclosed.</param>
/// <param name="Found">Ids of the peer's findings there.</param>
internal sealed record PeerLine(string Topic, string Place, string Text, IReadOnlyList<string> Rules, IReadOnlyList<string> Found)
{
    public bool IsDisclosure => Rules.Count > 0;

    public static async Task<IReadOnlyList<PeerLine>> ReadAsync(PeerRun run, IEnumerable<ScenarioFile> scenarios)
    {
        var lines = new List<PeerLine>();
        foreach (var scenario in scenarios)
        {
            var found = await run.FindingsAsync(scenario);
            var expected = scenario.Expectations.ToDictionary(static one => one.Line, static one => one.Findings);
            lines.AddRange(expected.Keys.Union(found.Select(static line => line.Key)).Order().Select(line => new PeerLine(
                scenario.Topic,
                $"{Path.GetRelativePath(ScenarioFile.Root, scenario.Path).Replace('\\', '/')}:{line}",
                scenario.Lines[line - 1],
                expected.TryGetValue(line, out var findings) ? [.. findings.Select(static finding => finding.Rule)] : [],
                [.. found[line]])));
        }

        return lines;
    }

    /// <summary>Any finding on a disclosing line is a hit, whatever it says; on another line only one that speaks of a disclosure is a false alarm.</summary>
    public Score Judge(Peer peer) => IsDisclosure
        ? new Score(1, Found.Count > 0 ? 1 : 0, 0)
        : new Score(0, 0, Found.Any(peer.PrivacyIds.Contains) ? 1 : 0);
}
