using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Reuse;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>What the parsing of one compilation needs to know of its types, remembered across types.</summary>
internal sealed class TypeIndex
{
    private static readonly ConditionalWeakTable<Compilation, TypeIndex> Indexes = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _marked = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _roots = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Reach> _holds = new(SymbolEqualityComparer.Default);

    private readonly AttributeNames _names;

    private TypeIndex(Compilation compilation)
    {
        Compilation = compilation;
        Marks = MarkReader.For(compilation);
        _names = new AttributeNames(compilation, Marks);
    }

    public Compilation Compilation { get; }

    public MarkReader Marks { get; }

    public static TypeIndex For(Compilation compilation) => Indexes.GetValue(compilation, static key => new TypeIndex(key));

    /// <summary>Whether the type gets generated code of its own.</summary>
    public bool IsRoot(INamedTypeSymbol type, CancellationToken cancellation) =>
        _roots.GetOrAdd(type.OriginalDefinition, definition => FindRoot(definition, cancellation));

    /// <summary>Whether the type or a base type has a marked member, or the type itself is marked.</summary>
    public bool IsMarked(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } && Marks.CanHoldMarks(current.ContainingAssembly); current = current.BaseType)
        {
            if (_marked.GetOrAdd(current.OriginalDefinition, HasMark))
            {
                return true;
            }
        }

        return type.TypeKind is TypeKind.Interface && type.AllInterfaces.Any(IsMarked);
    }

    /// <summary>Whether values of the type lead to personal data, through members, elements and type arguments.</summary>
    /// <param name="reads">Told of the types on the way.</param>
    public bool Holds(ITypeSymbol type, TypeReads reads)
    {
        if (!_holds.TryGetValue(type, out var reach))
        {
            reach = Search(type);
            _holds.TryAdd(type, reach);
        }

        reads.Add(reach.Reads);
        return reach.IsPersonal;
    }

    private Reach Search(ITypeSymbol type)
    {
        var reads = new TypeReads();
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var pending = new Queue<ITypeSymbol>(visited);
        while (pending.Count > 0 && visited.Count < MaximumReach)
        {
            var current = pending.Dequeue();
            reads.Add(current);
            if (current is INamedTypeSymbol named && IsMarked(named))
            {
                return new Reach(true, reads.Names);
            }

            foreach (var next in Reached(current))
            {
                if (ValueParser.Nesting(next) <= MaximumNesting && visited.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        var clean = new Reach(false, reads.Names);
        foreach (var other in visited)
        {
            _holds.TryAdd(other, clean);
        }

        return clean;
    }

    /// <param name="Reads">Names of the types that were looked at to find out.</param>
    private sealed record Reach(bool IsPersonal, string[] Reads);

    /// <summary>A generic type that contains ever larger constructions of itself has no end.</summary>
    private const int MaximumReach = 2000;
    private const int MaximumNesting = 12;

    private bool FindRoot(INamedTypeSymbol type, CancellationToken cancellation) =>
        TypeAccess.CanGenerate(type, Compilation, cancellation)
        && DeclarationFilter.HasCandidate(type, cancellation)
        && MayBeMarked(type, cancellation)
        && (IsMarked(type) || IsDataSubject(type));

    /// <summary>A cheap no for most types: nothing that can be a mark is written on the type, and it inherits none.</summary>
    private bool MayBeMarked(INamedTypeSymbol type, CancellationToken cancellation) =>
        _names.AnyMatters(type, cancellation)
        || Marks.IsAnnotated(type)
        || (type.BaseType is { SpecialType: SpecialType.None } baseType && (IsMarked(baseType) || IsDataSubject(baseType)))
        || type.AllInterfaces.Any(IsMarked);

    public static bool IsDataSubject(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.FindAttribute(WellKnownNames.DataSubject) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What counts for members without a mark in a type whose <c>[DataSubject]</c> says that they are personal all the same.</summary>
    public PersonalDataMark? MarkOfUnmarked(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.FindAttribute(WellKnownNames.DataSubject) is { } attribute)
            {
                return attribute.NamedArguments.Any(static argument => argument is { Key: "UnmarkedIsPersonal", Value.Value: true }) ? Unmarked : null;
            }
        }

        return null;
    }

    private static readonly PersonalDataMark Unmarked = new("Other", 0);

    private bool HasMark(INamedTypeSymbol type)
    {
        if (Marks.Read(type) is not null || MarkOfUnmarked(type) is not null)
        {
            return true;
        }

        foreach (var member in type.GetMembers())
        {
            if ((MemberCollector.IsData(member) || MemberCollector.IsExplicit(member)) && Marks.Read(member) is { IsImplied: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What has to be disposed of is a connection or a service, and no data: a record that knows its database must not lead to all of it.</summary>
    public bool IsService(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class && type.AllInterfaces.Any(static item => item.SpecialType is SpecialType.System_IDisposable) && !IsMarked(type);

    private IEnumerable<ITypeSymbol> Reached(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return [array.ElementType];
            case ITypeParameterSymbol parameter:
                return parameter.ConstraintTypes;
            case INamedTypeSymbol named when IsService(named):
                return [];
            case INamedTypeSymbol named when CollectionTypes.IsContainer(named):
                return named.TypeArguments;
            case INamedTypeSymbol named when named.SpecialType is SpecialType.None && Marks.CanHoldMarks(named.ContainingAssembly):
                return MemberCollector.Types(named).Concat(named.BaseType is { } baseType ? [baseType] : []).Concat(CollectionTypes.Elements(named));
            default:
                return [];
        }
    }
}
