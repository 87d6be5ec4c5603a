using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>
/// Which assemblies can hold marks at all: those that define a mark attribute, and those that reach such an assembly through
/// their references. Symbols of all others (most of a framework) are answered without decoding one attribute.
/// </summary>
internal sealed class MarkScope
{
    private static readonly string[] MarkAttributes =
    [
        WellKnownNames.PersonalData,
        WellKnownNames.IdentityPersonalData,
        WellKnownNames.DataClassification,
    ];

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _holds = new(SymbolEqualityComparer.Default);

    private readonly IAssemblySymbol _own;

    public MarkScope(Compilation compilation)
    {
        _own = compilation.Assembly;
        Visit(_own);
        AnyMarkPossible = _holds[_own];
    }

    /// <summary>The compilation or an assembly it reaches defines a mark attribute.</summary>
    public bool AnyMarkPossible { get; }

    /// <summary>Assemblies that can hold marks: the compilation's own first, then by identity.</summary>
    public IEnumerable<IAssemblySymbol> Assemblies => _holds
        .Where(static pair => pair.Value)
        .Select(static pair => pair.Key)
        .OrderBy(assembly => SymbolEqualityComparer.Default.Equals(assembly, _own) ? "" : assembly.Identity.GetDisplayName(), StringComparer.Ordinal);

    public bool CanHoldMarks(IAssemblySymbol? assembly) =>
        // A symbol without an assembly (a merged one) or of an assembly nobody listed is read, not assumed clean.
        AnyMarkPossible && (assembly is null || !_holds.TryGetValue(assembly, out var holds) || holds);

    private bool Visit(IAssemblySymbol assembly)
    {
        if (_holds.TryGetValue(assembly, out var known))
        {
            return known;
        }

        // Set before the references are walked: assemblies may refer to each other in a circle.
        var holds = Array.Exists(MarkAttributes, name => assembly.GetTypeByMetadataName(name) is not null);
        _holds[assembly] = holds;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                holds |= Visit(reference);
            }
        }

        _holds[assembly] = holds;
        return holds;
    }
}
