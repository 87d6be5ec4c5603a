using System.Globalization;
using System.Text.RegularExpressions;

namespace PiiAnalyzers.PackageTests;

/// <summary>A warning or error as MSBuild prints it.</summary>
/// <param name="Project">File name of the project, without extension.</param>
/// <param name="File">File name, without folder; empty for a message without a place.</param>
/// <param name="Line">1-based line; 0 for a message without a place.</param>
internal sealed partial record BuildMessage(string Project, string File, int Line, bool IsError, string Id, string Text)
{
    public static IReadOnlyList<BuildMessage> Parse(string output) => Pattern().Matches(output)
        .Select(match => new BuildMessage(
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
            Path.GetFileName(match.Groups["file"].Value.Trim()),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
            match.Groups["level"].Value == "error",
            match.Groups["id"].Value,
            match.Groups["text"].Value.Trim()))
        .Distinct()
        .ToList();

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]*?)(\((?<line>\d+),\d+\))?\s*: (?<level>warning|error) (?<id>[A-Z]+\d+): (?<text>.*?)( \[(?<project>[^\]\r\n]+?)(::[^\]]*)?\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
