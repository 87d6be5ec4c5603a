using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Purposes that code names. Filled while code is analysed, on any thread; read at the end.</summary>
internal sealed class PolicyUse
{
    private readonly ConcurrentDictionary<string, bool> _purposes = new(StringComparer.Ordinal);

    /// <summary>A purpose is named by a value that is known at run time only: any may be meant.</summary>
    public bool IsOpen { get; private set; }

    public void Add(string purpose) => _purposes.TryAdd(purpose, true);

    public void AddUnknown() => IsOpen = true;

    public bool Contains(string purpose) => _purposes.ContainsKey(purpose);

    /// <summary>Adds what referenced assemblies publish; one that uses the library and publishes nothing may use anything.</summary>
    public void AddReferences(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(Uses))
        {
            if (Published(assembly) is not { } purposes)
            {
                AddUnknown();
                return;
            }

            foreach (var purpose in purposes.Split(';'))
            {
                Add(purpose);
            }
        }
    }

    /// <summary>Whether an assembly was compiled with the library, and is not part of it.</summary>
    public static bool Uses(IAssemblySymbol assembly) =>
        assembly.Name != WellKnownNames.Namespace
        && !assembly.Name.StartsWith(WellKnownNames.Namespace + ".", StringComparison.Ordinal)
        && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == WellKnownNames.Namespace));

    private static string? Published(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: nameof(AssemblyMetadataAttribute), ConstructorArguments: [{ Value: WellKnownNames.PurposesMetadata }, { Value: string purposes }] })
            {
                return purposes;
            }
        }

        return null;
    }
}
