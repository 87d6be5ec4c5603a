using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>What test code is compiled against: the reference packs of the installed SDK and the runtime library. Nothing is downloaded.</summary>
internal static class References
{
    private static readonly string[] Packs = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    /// <summary>.NET, ASP.NET Core, and the runtime library with what it needs.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. Packs.SelectMany(PackFiles).Concat(LibraryFiles()).Select(static file => MetadataReference.CreateFromFile(file))];

    private static IEnumerable<string> PackFiles(string pack)
    {
        // <dotnet>/shared/Microsoft.NETCore.App/<version>/ is where this test runs.
        var dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..");
        var folder = new DirectoryInfo(Path.Combine(dotnet, "packs", pack));
        var version = folder.GetDirectories()
            .Where(static d => Version.TryParse(d.Name, out _))
            .MaxBy(static d => Version.Parse(d.Name))
            ?? throw new InvalidOperationException($"The SDK at {dotnet} has no pack {pack}.");
        return version.GetDirectories("ref").Single().GetDirectories().Single().GetFiles("*.dll").Select(static f => f.FullName).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> LibraryFiles() =>
        [typeof(Category).Assembly.Location, Path.Combine(AppContext.BaseDirectory, "Microsoft.Extensions.Compliance.Abstractions.dll")];
}
