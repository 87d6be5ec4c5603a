using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Finds what points at a person: members that identify, and keys by which a person is found (policy §2, recitals 26 and 30).</summary>
internal static class IdentifyingMembers
{
    /// <summary>Levels of members that are looked into: what lies deeper is reported where its own type is used.</summary>
    private const int MaxDepth = 4;

    /// <summary>A member beside the one given that points at a person, itself or through the object it holds.</summary>
    public static ISymbol? Beside(ISymbol member, MarkReader marks) =>
        ValuesOf(member.ContainingType)
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, member))
            .FirstOrDefault(other => PointsAtPerson(other, marks)
                || (TypeOf(other) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } held && !held.IsGenericType
                    && !SymbolEqualityComparer.Default.Equals(held, member.ContainingType)
                    && ValuesOf(held).Any(inner => PointsAtPerson(inner, marks))));

    /// <summary>A member that whoever has a value of the type gets to see, through elements and members.</summary>
    public static ISymbol? In(ITypeSymbol type, MarkReader marks)
    {
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var level = new List<ITypeSymbol> { type };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<ITypeSymbol>();
            foreach (var named in level.SelectMany(Objects).Where(visited.Add).OfType<INamedTypeSymbol>())
            {
                foreach (var member in ValuesOf(named).Where(static member => member.DeclaredAccessibility is Accessibility.Public))
                {
                    if (PointsAtPerson(member, marks))
                    {
                        return member;
                    }

                    if (TypeOf(member) is { } held)
                    {
                        next.Add(held);
                    }
                }
            }

            level = next;
        }

        return null;
    }

    private static bool PointsAtPerson(ISymbol member, MarkReader marks) =>
        marks.Read(member) is { Identifiability: Tiers.Identifying or Tiers.MeetingCapture }
            or { Identifiability: Tiers.Linkable, CategoryKey: "OnlineIdentifier" or "DeviceId" or "IpAddress" }
        || member.FindAttribute(WellKnownNames.DataSubjectId) is not null;

    private static IEnumerable<ISymbol> ValuesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false, AssociatedSymbol: null })
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The objects a type stands for: itself, or what a task, a collection or a nullable of it holds.</summary>
    private static IEnumerable<ITypeSymbol> Objects(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Objects(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when generic.DeclaringSyntaxReferences.IsEmpty => generic.TypeArguments.SelectMany(Objects),
        INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named => [named],
        _ => [],
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
