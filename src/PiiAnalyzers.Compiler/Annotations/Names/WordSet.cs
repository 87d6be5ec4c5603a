namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Phrases of one role, found in names by their words, in any Latvian declension where they are Latvian.</summary>
internal sealed class WordSet
{
    private const int LongestPhrase = 3;

    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<string> words, bool isLatvian)
    {
        _exact.Add(string.Concat(words));
        if (isLatvian)
        {
            _stems.Add(string.Concat(words.Select(LatvianStem.Of)));
        }
    }

    public bool Contains(string word) => _exact.Contains(word) || (_stems.Count > 0 && _stems.Contains(LatvianStem.Of(word)));

    /// <summary>Number of words of the longest phrase that ends before <paramref name="end"/>; 0 if none does.</summary>
    public int EndsAt(IReadOnlyList<string> words, int end)
    {
        for (var length = Math.Min(LongestPhrase, end); length > 0; length--)
        {
            var key = Join(words, end - length, end);
            if (_exact.Contains(key) || (length == 1 && Contains(key)))
            {
                return length;
            }
        }

        return 0;
    }

    public bool ContainsAny(IReadOnlyList<string> words)
    {
        for (var end = words.Count; end > 0; end--)
        {
            if (EndsAt(words, end) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public static string Join(IReadOnlyList<string> words, int start, int end) =>
        end - start == 1 ? words[start] : string.Concat(words.Skip(start).Take(end - start));
}
