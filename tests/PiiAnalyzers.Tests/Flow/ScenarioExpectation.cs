using System.Text.RegularExpressions;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>What the trailing comment of one scenario line promises.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Findings">The findings that must be on the line; empty when it must stay silent.</param>
/// <param name="IsCounted">Whether the line is a case of the benchmark, or only has to stay silent.</param>
internal sealed record ScenarioExpectation(int Line, IReadOnlyList<(string Rule, string Source)> Findings, bool IsCounted)
{
    private static readonly Regex Comment = new(@"// (?<kind>!|ok|-)(?: (?<text>.*))?$", RegexOptions.Compiled);

    private static readonly Regex Finding = new(@"^(?<rule>PII1\d{3}) (?<source>[A-Za-z_][A-Za-z0-9_.]*([[(]""[^""]+""[\])])?)$", RegexOptions.Compiled);

    /// <summary>Reads the expectation at the end of a line, or null if the line has none.</summary>
    /// <exception cref="FormatException">The comment looks like an expectation and cannot be read.</exception>
    internal static ScenarioExpectation? Parse(string text, int line)
    {
        var match = Comment.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var said = match.Groups["text"].Value;
        return match.Groups["kind"].Value switch
        {
            "-" => new(line, [], IsCounted: false),
            "ok" when said.Length > 0 => new(line, [], IsCounted: true),
            "ok" => throw new FormatException($"Line {line}: say after 'ok' why the line is silent."),
            _ => new(line, ParseFindings(said, line), IsCounted: true),
        };
    }

    private static (string, string)[] ParseFindings(string text, int line) =>
        [.. text.Split(", ").Select(part => Finding.Match(part) is { Success: true } match
            ? (match.Groups["rule"].Value, match.Groups["source"].Value)
            : throw new FormatException($"Line {line}: '{part}' is not 'PII1nnn Type.Member'."))];
}
