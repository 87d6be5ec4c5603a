namespace PiiAnalyzers.Tests.Verify;

/// <summary>The files of this repository, for tests that hold it to its own conventions.</summary>
internal static class Repository
{
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "TestResults", ".git"];

    public static string Root { get; } = FindRoot();

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(Path(relative)).ReplaceLineEndings("\n");

    public static bool Exists(string relative) => File.Exists(Path(relative));

    /// <summary>Relative paths with forward slashes, build outputs left out, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension)
    {
        var start = Path(folder);
        return Directory.Exists(start)
            ? [.. Walk(start)
                .Where(file => file.EndsWith(extension, StringComparison.Ordinal))
                .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(static child => !Outputs.Contains(System.IO.Path.GetFileName(child)))
                .SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PiiAnalyzers.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PiiAnalyzers.sln above {AppContext.BaseDirectory}.");
    }
}
