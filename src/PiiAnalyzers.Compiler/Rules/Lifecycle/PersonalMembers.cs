using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The members of a record that somebody marked as personal data. Marks of other libraries do not count: nobody spoke of keeping there.</summary>
internal static class PersonalMembers
{
    private const int Depth = 3;

    /// <summary>Attributes by which a member stays out of the record.</summary>
    private static readonly string[] LeftOut = ["NotMappedAttribute", "IgnoreAttribute", "BsonIgnoreAttribute"];

    /// <summary>Members of the type and its base types that are stored and marked: themselves, or by their type or the type they are in.</summary>
    public static IEnumerable<(ISymbol Member, PersonalDataMark Mark)> Of(INamedTypeSymbol type, MarkReader marks)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!marks.CanHoldMarks(current.ContainingAssembly) && !marks.IsAnnotated(current))
            {
                continue;
            }

            var whole = marks.Read(current);
            foreach (var member in current.GetMembers())
            {
                if (IsStored(member) && TypeOf(member) is { } value
                    && (marks.Read(member) ?? (value is INamedTypeSymbol named ? marks.Read(named) : null) ?? whole) is { IsForeign: false } mark)
                {
                    yield return (member, mark);
                }
            }
        }
    }

    /// <summary>Types of objects that a record holds and that are no records of their own.</summary>
    public static IEnumerable<INamedTypeSymbol> Held(INamedTypeSymbol type, StoredTypes stored)
    {
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var level = new List<INamedTypeSymbol> { type };
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            var next = new List<INamedTypeSymbol>();
            foreach (var member in level.SelectMany(static item => item.GetMembers()).Where(IsStored))
            {
                foreach (var held in Objects(TypeOf(member)!))
                {
                    if (visited.Add(held) && stored.Of(held) is null)
                    {
                        next.Add(held);
                        yield return held;
                    }
                }
            }

            level = next;
        }
    }

    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type,
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null } field => field.Type,
        _ => null,
    };

    /// <summary>A value that is part of the record: not computed from others, and not left out.</summary>
    private static bool IsStored(ISymbol member) =>
        TypeOf(member) is not null && !member.IsImplicitlyDeclared && !IsComputed(member)
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass is { } type && Array.IndexOf(LeftOut, type.Name) >= 0);

    private static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null } property
        && !property.ContainingType.GetMembers().Any(other => other is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));

    private static IEnumerable<INamedTypeSymbol> Objects(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Objects(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when generic.DeclaringSyntaxReferences.IsEmpty => generic.TypeArguments.SelectMany(Objects),
        INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } named => [named],
        _ => [],
    };
}
