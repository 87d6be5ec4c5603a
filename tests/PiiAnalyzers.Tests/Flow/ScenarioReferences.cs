using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>What scenarios compile against: the reference assemblies beside the running runtime, and the runtime library.</summary>
internal static class ScenarioReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Loaded = new(Load);

    internal static IReadOnlyList<MetadataReference> All => Loaded.Value;

    private static MetadataReference[] Load()
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)))!;
        var packs = Path.Combine(Path.GetDirectoryName(shared)!, "packs");
        return
        [
            .. Pack(packs, "Microsoft.NETCore.App.Ref"),
            .. Pack(packs, "Microsoft.AspNetCore.App.Ref"),
            MetadataReference.CreateFromFile(typeof(Category).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(DataClassification).Assembly.Location),
        ];
    }

    private static IEnumerable<MetadataReference> Pack(string packs, string name)
    {
        var major = Environment.Version.Major;
        var folder = Directory.GetDirectories(Path.Combine(packs, name), $"{major}.*")
            .OrderByDescending(static path => path, StringComparer.Ordinal)
            .Select(path => Path.Combine(path, "ref", $"net{major}.0"))
            .First(Directory.Exists);
        return Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
