using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation.Snapshots;

/// <summary>What is generated for each shape, as a reviewer reads it. <c>PII_UPDATE_DOCS=1 dotnet test</c> writes the files anew.</summary>
public sealed class SnapshotTests
{
    private const string Folder = "tests/PiiAnalyzers.Tests/Generation/Snapshots/";
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing PiiAnalyzers;\n\n";

    public static TheoryData<string> Shapes => [.. SnapshotSources.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Generated_code_is_what_a_reviewer_has_read(string shape)
    {
        var run = GeneratorRun.Of(Usings + SnapshotSources.All[shape]).Compiles("CS1591", "CS0649");
        var printed = Print(run);
        var file = $"{Folder}{shape}.txt";
        if (Environment.GetEnvironmentVariable("PII_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.Path(file), printed);
        }

        Assert.Equal(Repository.Read(file), printed);
    }

    [Fact]
    public void Each_file_belongs_to_a_shape() =>
        Assert.Equal(SnapshotSources.All.Keys.Order(StringComparer.Ordinal), Repository.Files(Folder, ".txt").Select(static file => Path.GetFileNameWithoutExtension(file)));

    private static string Print(GeneratorRun run) =>
        string.Join("\n", run.Result.GeneratedSources.OrderBy(static file => file.HintName, StringComparer.Ordinal).Select(static file => $"==== {file.HintName}\n{file.SourceText}"));
}
