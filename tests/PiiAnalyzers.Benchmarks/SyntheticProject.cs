namespace PiiAnalyzers.Benchmarks;

/// <summary>A project of about a number of lines, the same for the same numbers.</summary>
internal static class SyntheticProject
{
    public static IReadOnlyList<string> Write(int lines, double marked)
    {
        var files = new List<string>();
        var owed = 0.0;
        for (var written = 0; written < lines;)
        {
            owed += marked * SyntheticModule.TypesPerModule;
            var isMarked = owed >= 1;
            owed -= isMarked ? 1 : 0;
            var file = SyntheticModule.Write(files.Count, isMarked);
            files.Add(file);
            written += file.Count(static letter => letter == '\n');
        }

        return files;
    }
}
