using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Finds the members of a type that hold values, look like personal data and carry no mark.</summary>
internal static class UnmarkedMembers
{
    public static IEnumerable<(ISymbol Member, string Category)> Of(INamedTypeSymbol type, MarkReader marks)
    {
        if (type is { IsStatic: true } or { IsImplicitlyDeclared: true } || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
            || marks.Read(type) is not null)
        {
            yield break;
        }

        NameVerdict? verdict = null;
        var table = NameTable.Instance;
        foreach (var member in type.GetMembers())
        {
            if (TypeOf(member) is not { } valueType || ValueShapeReader.Of(valueType) is not (not ValueShapes.None and var shapes) || table.Find(member.Name).Count == 0)
            {
                continue;
            }

            verdict ??= new NameVerdict(table, TypeContext.Of(NamesOf(type), table), ValuesOf(type));
            if (verdict.CategoryOf(member.Name, shapes) is { } category && IsFirstDeclaration(member) && !IsComputed(member) && marks.Read(member) is null && marks.Read(valueType) is null)
            {
                yield return (member, category);
            }
        }
    }

    /// <summary>The type of the value that a member of a record keeps; null for what is computed, shared, hidden or no value.</summary>
    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true, CanBeReferencedByName: false } => null,
        IPropertySymbol { IsIndexer: false, GetMethod: not null, DeclaredAccessibility: not Accessibility.Private } property
            when property.ExplicitInterfaceImplementations.IsEmpty => property.Type,
        IFieldSymbol { IsConst: false, AssociatedSymbol: null, DeclaredAccessibility: not Accessibility.Private } field => field.Type,
        _ => null,
    };

    private static IEnumerable<(string Name, ValueShapes Shapes)> ValuesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (TypeOf(member) is { } valueType)
                {
                    yield return (member.Name, ValueShapeReader.Of(valueType));
                }
            }
        }
    }

    private static IReadOnlyList<string> NamesOf(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            names.Add(current.Name);
        }

        return names;
    }

    /// <summary>A member that overrides or implements one of this compilation takes its mark: one suggestion, where it is declared first.</summary>
    private static bool IsFirstDeclaration(ISymbol member)
    {
        if (member is not IPropertySymbol property)
        {
            return true;
        }

        return (property.OverriddenProperty is not { } overridden || !IsSource(overridden))
            && !property.ContainingType.AllInterfaces.Any(type => IsSource(type)
                && type.GetMembers(property.Name).Any(declared => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property)));
    }

    /// <summary>What is computed from other members is found by the flow rules once those are marked.</summary>
    private static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { IsAbstract: false, SetMethod: null, ContainingType.TypeKind: not TypeKind.Interface } property
        && property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").IsEmpty;

    private static bool IsSource(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;
}
