using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation.Reuse;

/// <summary>Whatever was edited, the generator gives what it gives on a project that it has never seen.</summary>
public sealed class ReuseTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    public static TheoryData<string> Files => [.. FileVersions.All.Select(static file => file.Path)];

    /// <summary>From each version of a file to each other one, the other files being what the project begins with.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Each_edit_of_a_file_gives_what_a_first_run_gives(string path)
    {
        var file = Array.FindIndex(FileVersions.All, item => item.Path == path);
        var count = FileVersions.All[file].Versions.Length;
        var fresh = Enumerable.Range(0, count).Select(version => Print(Driver().RunGenerators(Project(Begin(file, version))))).ToArray();
        var versions = Begin(file, 0);
        var project = Project(versions);
        var driver = Driver().RunGenerators(project);
        for (var from = 0; from < count; from++)
        {
            for (var to = from + 1; to < count; to++)
            {
                foreach (var next in (int[])[from, to])
                {
                    project = Edit(project, file, versions[file], next);
                    var before = versions[file];
                    versions[file] = next;
                    driver = driver.RunGenerators(project);
                    AssertSame(fresh[next], Print(driver), $"{path} from version {before} to {next}");
                }
            }
        }
    }

#if ROSLYN48
    /// <summary>The driver of that version hands on a type twice when several files come and go at once, with nothing remembered too.</summary>
    private const int FilesAtOnce = 1;
#else
    private const int FilesAtOnce = 3;
#endif

    /// <summary>Several files at a time, in any order of versions.</summary>
    [Fact]
    public void Each_walk_of_edits_gives_what_a_first_run_gives()
    {
        var edit = Gen.Select(Gen.Int[0, FileVersions.All.Length - 1], Gen.Int[0, 100], static (file, version) => (File: file, Version: version % FileVersions.All[file].Versions.Length));
        edit.Array[1, FilesAtOnce].Array[5].Sample(
            static steps =>
            {
                var versions = new int[FileVersions.All.Length];
                var project = Project(versions);
                var driver = Driver().RunGenerators(project);
                foreach (var step in steps)
                {
                    foreach (var (file, version) in step)
                    {
                        project = Edit(project, file, versions[file], version);
                        versions[file] = version;
                    }

                    driver = driver.RunGenerators(project);
                    AssertSame(Print(Driver().RunGenerators(project)), Print(driver), string.Join(",", versions));
                }
            },
            iter: 25,
            threads: 1);
    }

    /// <summary>A project that is open in the same editor is referenced as it is typed, not as a file.</summary>
    [Fact]
    public void Each_edit_of_a_referenced_project_gives_what_a_first_run_gives()
    {
        string[] texts =
        [
            "namespace Lib; public class Place { public string Town { get; set; } = \"\"; public int Work() => 1; }",
            "namespace Lib; public class Place { public string Town { get; set; } = \"\"; public int Work() => 2; }",
            "namespace Lib; public class Place { [PiiAnalyzers.PersonalData] public string Town { get; set; } = \"\"; }",
            "namespace Lib; public class Place { public const string Key = \"a\"; public int[] Town { get; set; } = []; }",
        ];
        var parsed = new List<string>();
        var driver = Driver(parsed);
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            var library = CSharpCompilation.Create("Lib", [CSharpSyntaxTree.ParseText(text, Options, "Place.cs")], References.All, Library);
            var project = CSharpCompilation.Create(
                "App",
                [CSharpSyntaxTree.ParseText("public class A { [PiiAnalyzers.PersonalData(Lib.Place.Key)] public string Name = \"\"; public Lib.Place Home = new(); }", Options, "A.cs")],
                [.. References.All, library.ToMetadataReference()],
                Library);
            driver = driver.RunGenerators(project);
            AssertSame(Print(Driver().RunGenerators(project)), Print(driver), text);
        }

        // The edit of a body, there and back, is none.
        Assert.Equal(texts.Length + texts.Length - 3, parsed.Count(static name => name == "A"));
    }

    [Fact]
    public void Options_and_references_count()
    {
        var parsed = new List<string>();
        var project = Project(new int[FileVersions.All.Length]);
        var driver = Driver(parsed).RunGenerators(project);
        foreach (var other in (CSharpCompilation[])
        [
            project.WithOptions(Library.WithNullableContextOptions(NullableContextOptions.Disable)),
            project.WithReferences(References.All.RemoveAt(References.Framework.Length)),
            project.WithAssemblyName("Other"),
            project.Clone(),
        ])
        {
            parsed.Clear();
            driver = driver.RunGenerators(other);
            AssertSame(Print(Driver().RunGenerators(other)), Print(driver), "options");
            Assert.NotEmpty(parsed);
        }
    }

    /// <summary>An editor asks for the same project in two versions at a time.</summary>
    [Fact]
    public void Versions_side_by_side_do_not_disturb_each_other()
    {
        var versions = new int[FileVersions.All.Length];
        var project = Project(versions);
        var driver = Driver().RunGenerators(project);
        var expected = Enumerable.Range(0, FileVersions.All[0].Versions.Length).Select(version => Print(Driver().RunGenerators(Edit(project, 0, 0, version)))).ToArray();
        Parallel.For(0, expected.Length * 4, number =>
        {
            var version = number % expected.Length;
            AssertSame(expected[version], Print(driver.RunGenerators(Edit(project, 0, 0, version))), $"version {version}");
        });
    }

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static int[] Begin(int file, int version)
    {
        var versions = new int[FileVersions.All.Length];
        versions[file] = version;
        return versions;
    }

    private static CSharpCompilation Project(int[] versions) => CSharpCompilation.Create(
        "Project",
        FileVersions.All.Select((file, index) => Tree(file.Path, file.Versions[versions[index]])).OfType<SyntaxTree>(),
        References.All,
        Library);

    private static CSharpCompilation Edit(CSharpCompilation project, int file, int from, int to)
    {
        var (path, versions) = FileVersions.All[file];
        var old = project.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path);
        Assert.Equal(versions[from] is null, old is null);
        return (old, Tree(path, versions[to])) switch
        {
            (null, null) => project.Clone(),
            (null, { } added) => project.AddSyntaxTrees(added),
            ({ } removed, null) => project.RemoveSyntaxTrees(removed),
            ({ } before, { } after) => project.ReplaceSyntaxTree(before, after),
        };
    }

    private static SyntaxTree? Tree(string path, string? text) => text is null ? null : CSharpSyntaxTree.ParseText(text, Options, path);

    private static GeneratorDriver Driver(List<string>? parsed = null) =>
        CSharpGeneratorDriver.Create([new PiiGenerator { Parsing = parsed is null ? null : parsed.Add }.AsSourceGenerator()], parseOptions: Options);

    private static SortedDictionary<string, string> Print(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString()), StringComparer.Ordinal);
    }

    private static void AssertSame(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual, string edit)
    {
        Assert.True(expected.Keys.SequenceEqual(actual.Keys), $"{edit}: expected {string.Join(", ", expected.Keys.Except(actual.Keys))} and not {string.Join(", ", actual.Keys.Except(expected.Keys))}");
        foreach (var (name, text) in expected)
        {
            Assert.True(text == actual[name], $"{edit}: {name} is\n{actual[name]}\nand should be\n{text}");
        }
    }
}
