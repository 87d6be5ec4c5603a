using System.Text.RegularExpressions;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>The page of a rule, taken apart.</summary>
internal sealed partial class RulePage
{
    private RulePage(string path, string text)
    {
        Path = path;
        Text = text;
    }

    public string Path { get; }

    public string Text { get; }

    public string Title => Text.Split('\n')[0];

    public IReadOnlyList<string> Headings => [.. Heading().Matches(Text).Select(static m => m.Groups[1].Value)];

    public static RulePage Of(string stem)
    {
        var path = $"src/PiiAnalyzers.Compiler/Rules/{stem}.md";
        return new RulePage(path, Repository.Read(path));
    }

    /// <summary>Value in the table at the head of the page.</summary>
    public string? Row(string name) =>
        Text.Split('\n')
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .FirstOrDefault(cells => cells.Length == 4 && cells[1] == name)?[2];

    public string Section(string heading)
    {
        var start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var body = start + heading.Length + 5;
        var end = Text.IndexOf("\n## ", body, StringComparison.Ordinal);
        return Text[body..(end < 0 ? Text.Length : end)].Trim();
    }

    /// <summary>Fenced blocks of a language in a section.</summary>
    public IReadOnlyList<string> Samples(string heading, string language) =>
        [.. Fence().Matches(Section(heading)).Where(m => m.Groups[1].Value == language).Select(static m => m.Groups[2].Value)];

    /// <summary>File names of all rules, without extension.</summary>
    public static IReadOnlyList<string> Stems { get; } =
        [.. Repository.Files("src/PiiAnalyzers.Compiler/Rules", ".cs")
            .Select(static file => System.IO.Path.GetFileNameWithoutExtension(file))
            .Where(static stem => RuleFile().IsMatch(stem))];

    /// <summary>File name of the rule with this id.</summary>
    public static string StemOf(string id) => Stems.Single(stem => stem.StartsWith(id, StringComparison.Ordinal));

    public static TheoryData<string> AllStems => new(Stems);

    public static string Address(string stem) => RulePages.Address + stem + ".md";

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^PII\d{4}[A-Z]\w+$")]
    private static partial Regex RuleFile();
}
