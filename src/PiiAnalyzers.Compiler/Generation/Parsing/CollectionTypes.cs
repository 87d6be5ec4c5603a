using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Collections by the interfaces they implement, and how to make them of an array.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string ByConstructor = "new {1}({0})";
    private const string Filled = "global::PiiAnalyzers.PersonalDataImport.Filled(new {1}(), {0})";

    /// <summary>By full name without arguments; <c>{0}</c> is the array, <c>{1}</c> the type, <c>{2}</c> its arguments.</summary>
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        [Generic + "List"] = ByConstructor,
        [Generic + "HashSet"] = ByConstructor,
        [Generic + "SortedSet"] = ByConstructor,
        [Generic + "LinkedList"] = ByConstructor,
        [Generic + "Queue"] = ByConstructor,
        [Generic + "Stack"] = "new {1}(global::System.Linq.Enumerable.Reverse({0}))",
        ["System.Collections.Concurrent.ConcurrentQueue"] = ByConstructor,
        ["System.Collections.ObjectModel.ObservableCollection"] = ByConstructor,
        ["System.Collections.ObjectModel.ReadOnlyCollection"] = ByConstructor,
        ["System.Collections.ObjectModel.Collection"] = Filled,
        ["System.ArraySegment"] = ByConstructor,
        [Generic + "IEnumerable"] = "new global::System.Collections.Generic.List<{2}>({0})",
        [Generic + "ICollection"] = "new global::System.Collections.Generic.List<{2}>({0})",
        [Generic + "IList"] = "new global::System.Collections.Generic.List<{2}>({0})",
        [Generic + "IReadOnlyCollection"] = "new global::System.Collections.Generic.List<{2}>({0})",
        [Generic + "IReadOnlyList"] = "new global::System.Collections.Generic.List<{2}>({0})",
        [Generic + "ISet"] = "new global::System.Collections.Generic.HashSet<{2}>({0})",
        [Generic + "IReadOnlySet"] = "new global::System.Collections.Generic.HashSet<{2}>({0})",
        [Immutable + "ImmutableArray"] = "global::System.Collections.Immutable.ImmutableArray.Create<{2}>({0})",
        [Immutable + "ImmutableList"] = "global::System.Collections.Immutable.ImmutableList.Create<{2}>({0})",
        [Immutable + "IImmutableList"] = "global::System.Collections.Immutable.ImmutableList.Create<{2}>({0})",
        [Immutable + "ImmutableHashSet"] = "global::System.Collections.Immutable.ImmutableHashSet.Create<{2}>({0})",
        [Immutable + "IImmutableSet"] = "global::System.Collections.Immutable.ImmutableHashSet.Create<{2}>({0})",
        [Immutable + "ImmutableSortedSet"] = "global::System.Collections.Immutable.ImmutableSortedSet.Create<{2}>({0})",
        [Immutable + "ImmutableQueue"] = "global::System.Collections.Immutable.ImmutableQueue.Create<{2}>({0})",
        [Immutable + "ImmutableStack"] = "global::System.Collections.Immutable.ImmutableStack.CreateRange<{2}>(global::System.Linq.Enumerable.Reverse({0}))",
        ["System.Collections.Frozen.FrozenSet"] = "global::System.Collections.Frozen.FrozenSet.ToFrozenSet<{2}>({0})",
        [Generic + "Dictionary"] = Filled,
        [Generic + "SortedDictionary"] = Filled,
        [Generic + "SortedList"] = Filled,
        ["System.Collections.Concurrent.ConcurrentDictionary"] = Filled,
        [Generic + "IDictionary"] = "global::PiiAnalyzers.PersonalDataImport.Filled(new global::System.Collections.Generic.Dictionary<{2}>(), {0})",
        [Generic + "IReadOnlyDictionary"] = "global::PiiAnalyzers.PersonalDataImport.Filled(new global::System.Collections.Generic.Dictionary<{2}>(), {0})",
        ["System.Collections.ObjectModel.ReadOnlyDictionary"] = "new {1}(global::PiiAnalyzers.PersonalDataImport.Filled(new global::System.Collections.Generic.Dictionary<{2}>(), {0}))",
        [Immutable + "ImmutableDictionary"] = "global::System.Collections.Immutable.ImmutableDictionary.CreateRange<{2}>({0})",
        [Immutable + "IImmutableDictionary"] = "global::System.Collections.Immutable.ImmutableDictionary.CreateRange<{2}>({0})",
        [Immutable + "ImmutableSortedDictionary"] = "global::System.Collections.Immutable.ImmutableSortedDictionary.CreateRange<{2}>({0})",
        ["System.Collections.Frozen.FrozenDictionary"] = "global::System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary<{2}>({0})",
    };

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
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
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

    /// <summary>Template that makes the collection of an array <c>{0}</c> of its elements or entries; empty if nothing can.</summary>
    public static string Create(ITypeSymbol type, string bareType)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? "{0}" : "";
        }

        if (type is not INamedTypeSymbol { ContainingType: null } named)
        {
            return "";
        }

        var name = $"{NameParser.NamespaceOf(named)}.{named.Name}";
        if (Templates.TryGetValue(name, out var template))
        {
            return template.Replace("{1}", bareType).Replace("{2}", string.Join(", ", named.TypeArguments.Select(NameParser.Annotated)));
        }

        var canMake = named is { TypeKind: TypeKind.Class, IsAbstract: false } && CanFill(named)
            && named.InstanceConstructors.Any(static constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public });
        return canMake ? Filled.Replace("{1}", bareType) : "";
    }

    /// <summary>Whether the collection, as it is declared, can take elements.</summary>
    public static bool CanFill(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsValueType: false } named
        && !NameParser.NamespaceOf(named).StartsWith(Immutable.TrimEnd('.'), StringComparison.Ordinal)
        && !named.Name.StartsWith("ReadOnly", StringComparison.Ordinal) && !named.Name.StartsWith("Frozen", StringComparison.Ordinal)
        && Find(named, static candidate => candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T) is not null;

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
