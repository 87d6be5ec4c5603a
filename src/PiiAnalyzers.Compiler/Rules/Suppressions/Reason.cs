namespace PiiAnalyzers.Compiler.Rules.Suppressions;

/// <summary>Tells a reason from the words that only hold its place.</summary>
internal static class Reason
{
    /// <summary>What the fix writes; it counts as no reason until something follows.</summary>
    public const string Prefix = "Reason:";

    private const int FewestLetters = 3;

    private static readonly string[] Openings = ["reason", "justification", "because"];
    private static readonly string[] Placeholders = ["todo", "tbd", "fixme", "pending", "why", "xxx"];

    /// <summary>Whether a comment or justification says why a rule is suppressed.</summary>
    public static bool IsGiven(string? text, string rule)
    {
        var words = (text ?? "").Trim().TrimStart('/', '*').TrimEnd('/', '*').Trim();
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (words.Length == opening.Length || !char.IsLetterOrDigit(words[opening.Length])))
            {
                words = words.Substring(opening.Length).TrimStart(':', '-', '–', '—', '=', ' ');
            }
        }

        var bare = words.Trim('<', '>', '[', ']', '(', ')', '.', '…', '?', '!', '"', '\'', ' ');
        return bare.Count(char.IsLetter) >= FewestLetters && !IsPlaceholder(bare) && !IsTitleOf(bare, rule);
    }

    private static bool IsPlaceholder(string words) =>
        Placeholders.Any(word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (words.Length == word.Length || (word == "todo" && !char.IsLetterOrDigit(words[word.Length]))));

    /// <summary>Editors write the title of the rule behind the suppression that they offer.</summary>
    private static bool IsTitleOf(string words, string rule) =>
        string.Equals(words, rule, StringComparison.OrdinalIgnoreCase)
        || RuleIndex.All.Any(known => known.Id == rule && string.Equals(known.Title.ToString(), words, StringComparison.OrdinalIgnoreCase));
}
