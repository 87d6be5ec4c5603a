using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

/// <summary>Scenarios and snapshots are data and may be as long as they like; everything written by hand may not.</summary>
public sealed class FileSizeTests
{
    private const int Cap = 500, P90 = 250;

    [Fact]
    public void No_file_is_longer_than_the_cap() => Assert.DoesNotContain(Sizes(), static file => file.Lines > Cap);

    [Fact]
    public void Nine_files_of_ten_are_short()
    {
        var sizes = Sizes().Select(static file => file.Lines).Order().ToList();
        Assert.InRange(sizes[sizes.Count * 9 / 10], 1, P90);
    }

    private static IReadOnlyList<(string Path, int Lines)> Sizes() =>
        [.. new[] { "src", "tests", "samples" }
            .SelectMany(static folder => Repository.Files(folder, ".cs"))
            .Where(static file => !file.Contains("/Scenarios/", StringComparison.Ordinal) && !file.Contains("/Snapshots/", StringComparison.Ordinal))
            .Select(static file => (file, Repository.Read(file).Split('\n').Length))];
}
