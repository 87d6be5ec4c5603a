using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Tests.Models;

/// <summary>What the embedded rows are checked against: the reference assemblies of the SDK in use, and the packages this project references.</summary>
internal static class ModelReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(Load);

    /// <summary>Every framework and package at hand.</summary>
    public static ImmutableArray<MetadataReference> All => References.Value;

    public static CSharpCompilation Compile(string source = "") => CSharpCompilation.Create(
        "Models",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
        References.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static ImmutableArray<MetadataReference> Load()
    {
        var frameworks = new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }.SelectMany(Framework);
        var packages = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsManaged);
        return [.. frameworks.Concat(packages).DistinctBy(Path.GetFileName).Select(static path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsManaged(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return file.HasMetadata;
    }

    private static string[] Framework(string pack)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", pack));
        var version = Directory.GetDirectories(root).Select(static path => (Path: path, Version: Version.Parse(Path.GetFileName(path).Split('-')[0]))).MaxBy(static item => item.Version).Path;
        return Directory.GetFiles(Directory.GetDirectories(Path.Combine(version, "ref")).Single(), "*.dll");
    }
}
