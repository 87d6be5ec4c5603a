using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>Reference assemblies for compilations in tests: the installed SDK's own, nothing is downloaded.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFramework = new(() => Pack("Microsoft.NETCore.App.Ref"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAspNet = new(() => Pack("Microsoft.AspNetCore.App.Ref"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAll = new(() => Framework.AddRange(AspNetCore).AddRange(Library));

    /// <summary>.NET, ASP.NET Core, the runtime library and what it references.</summary>
    internal static ImmutableArray<MetadataReference> All => LazyAll.Value;

    /// <summary>.NET alone.</summary>
    internal static ImmutableArray<MetadataReference> Framework => LazyFramework.Value;

    internal static ImmutableArray<MetadataReference> AspNetCore => LazyAspNet.Value;

    /// <summary>The runtime library and Microsoft.Extensions.Compliance.Abstractions.</summary>
    internal static ImmutableArray<MetadataReference> Library { get; } =
    [
        MetadataReference.CreateFromFile(typeof(Category).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(DataClassificationAttribute).Assembly.Location),
    ];

    private static ImmutableArray<MetadataReference> Pack(string name)
    {
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/ → …/dotnet
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var pack = Path.Combine(root, "packs", name);
        var target = $"net{Environment.Version.Major}.0";
        var folder = Directory.Exists(pack)
            ? Directory.EnumerateDirectories(pack)
                .OrderByDescending(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
                .Select(path => Path.Combine(path, "ref", target))
                .FirstOrDefault(Directory.Exists)
            : null;
        if (folder is null)
        {
            throw new DirectoryNotFoundException($"The SDK has no reference pack {name} for {target} under {pack}.");
        }

        return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path))];
    }
}
