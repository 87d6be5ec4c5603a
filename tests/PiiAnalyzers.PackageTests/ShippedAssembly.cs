using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PiiAnalyzers.PackageTests;

/// <summary>A dll in the package, read without loading it.</summary>
internal static class ShippedAssembly
{
    public static IReadOnlyDictionary<string, Version> References(ZipArchive package, string path)
    {
        using var image = new MemoryStream();
        using (var entry = package.GetEntry(path)!.Open())
        {
            entry.CopyTo(image);
        }

        image.Position = 0;
        using var reader = new PEReader(image);
        var metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
    }
}
