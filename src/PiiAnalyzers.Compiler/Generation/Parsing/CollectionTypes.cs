using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Collections by the interfaces they implement.</summary>
internal static class CollectionTypes
{
    /// <summary>A framework type whose values are its type arguments: collections, tuples, nullable values.</summary>
    public static bool IsContainer(INamedTypeSymbol type) =>
        type.TypeArguments.Length > 0
        && (type.IsTupleType
            || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T
            || type.Name is "KeyValuePair" or "Tuple" or "ValueTuple"
            || Element(type) is not null);

    /// <summary>Element type of a sequence, or null.</summary>
    public static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => Find(named, static candidate => candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };

    public static IEnumerable<ITypeSymbol> Elements(INamedTypeSymbol type) => Element(type) is { } element ? [element] : [];

    /// <summary>Key and value types of a dictionary, or null.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value)? Entry(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        var found = Find(named, static candidate => candidate is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2, ContainingNamespace.Name: "Generic" });
        return found is null ? null : (found.TypeArguments[0], found.TypeArguments[1]);
    }

    private static INamedTypeSymbol? Find(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> matches)
    {
        if (matches(type))
        {
            return type;
        }

        foreach (var candidate in type.AllInterfaces)
        {
            if (matches(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
