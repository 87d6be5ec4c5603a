using System.Text.RegularExpressions;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>The disclosures that a peer sets out to find: it is no fault of a rule about logging that it does not look at HTTP.</summary>
/// <param name="Title">In the table.</param>
/// <param name="Rule">Our rule for the same.</param>
/// <param name="Call">What the line has to look like besides.</param>
internal sealed record PeerClaim(string Title, string Rule, Regex? Call = null)
{
    public static PeerClaim LoggerExtensions { get; } = new(
        "PII1001 at a call of ILogger's extension methods", "PII1001", new Regex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\("));

    public static PeerClaim ExceptionText { get; } = new("PII1003", "PII1003");

    public bool Covers(PeerLine line) => line.Rules.Contains(Rule) && (Call is null || Call.IsMatch(line.Text));
}
