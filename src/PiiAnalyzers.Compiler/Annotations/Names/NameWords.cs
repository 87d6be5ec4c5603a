using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Takes identifiers apart into lower-case words without diacritics: <c>_ePastsAdrese1</c> is <c>e pasts adrese 1</c>.</summary>
internal static class NameWords
{
    // Letters that are no base letter with a mark: Unicode does not decompose them.
    private static readonly Dictionary<char, string> Folded = new() { ['ß'] = "ss", ['ł'] = "l", ['ø'] = "o", ['æ'] = "ae", ['đ'] = "d", ['œ'] = "oe" };

    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || IsBoundary(name, i))
            {
                Add(words, name, start, i);
                start = i;
            }
        }

        // m_email, s_email
        if (words.Count > 1 && words[0] is "m" or "s" && name.Length > 1 && name[1] == '_')
        {
            words.RemoveAt(0);
        }

        return words;
    }

    private static bool IsBoundary(string name, int i)
    {
        var before = name[i - 1];
        var here = name[i];
        if (!char.IsLetterOrDigit(here) || !char.IsLetterOrDigit(before) || char.IsDigit(before) != char.IsDigit(here))
        {
            return true;
        }

        // The last capital of a run begins the next word: IPAddress.
        return char.IsUpper(here) && (!char.IsUpper(before) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i)));
    }

    /// <summary>The small s after capitals is their plural: <c>userIDs</c>.</summary>
    private static bool IsPlural(string name, int i) => name[i + 1] == 's' && (i + 2 == name.Length || char.IsUpper(name[i + 2]));

    private static void Add(List<string> words, string name, int start, int end)
    {
        var word = new StringBuilder(end - start);
        var isAscii = true;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(name[i]) || char.GetUnicodeCategory(name[i]) is UnicodeCategory.NonSpacingMark)
            {
                isAscii &= name[i] < 128;
                word.Append(char.ToLowerInvariant(name[i]));
            }
        }

        if (word.Length > 0)
        {
            words.Add(isAscii ? word.ToString() : Fold(word.ToString()));
        }
    }

    private static string Fold(string word)
    {
        var result = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (Folded.TryGetValue(letter, out var letters))
            {
                result.Append(letters);
            }
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }
}
