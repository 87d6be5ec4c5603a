using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Benchmarks.Comparison;

/// <summary>Loads a peer and its dependencies apart from everything else; Roslyn itself is the one that runs here.</summary>
internal sealed class PeerAssemblyLoader(IReadOnlyList<string> assemblies) : AssemblyLoadContext("Peer"), IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // All dependencies are known from the start.
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblies.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } own ? LoadFromAssemblyPath(own) : null;
}
