namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Takes the ending of a declension off a Latvian noun: <c>vards</c>, <c>varda</c> and <c>vardiem</c> are all <c>vard</c>.</summary>
internal static class LatvianStem
{
    // Longest first. Four letters must remain: shorter stems meet words of other languages.
    private static readonly string[] Endings = ["ajiem", "iem", "ies", "ais", "aja", "as", "es", "is", "us", "os", "am", "em", "im", "um", "ei", "ai", "ij", "s", "a", "e", "i", "u"];
    private const int ShortestStem = 4;

    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - ending.Length);
            }
        }

        return word;
    }
}
