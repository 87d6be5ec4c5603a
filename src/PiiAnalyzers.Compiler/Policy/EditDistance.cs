namespace PiiAnalyzers.Compiler.Policy;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The candidate nearest to a word, or null when none is near: at most a third of the letters differ.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        if (word.Length > LongestWord)
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase) && candidate != word)
            {
                return candidate;
            }

            if (candidate.Length <= LongestWord && Math.Abs(candidate.Length - word.Length) < best && Between(word, candidate) is var distance && distance < best && distance > 0)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary><c>; did you mean "x"?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"; did you mean \"{nearest}\"" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    private static int Between(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
