using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>The fields and properties of a type and its base types, each once.</summary>
internal static class MemberCollector
{
    /// <summary>A member and whether one of the same name in a derived type hides it.</summary>
    /// <param name="Symbol">How it is named; of an explicit implementation, the member of the interface.</param>
    /// <param name="Explicit">The explicit implementation of it, or null.</param>
    internal readonly record struct DataMember(ISymbol Symbol, ITypeSymbol Type, bool IsHidden, ISymbol? Explicit = null)
    {
        /// <summary>Where its mark is, and its code.</summary>
        public ISymbol Declared => Explicit ?? Symbol;
    }

    /// <summary>Instance fields and readable properties that a person wrote.</summary>
    public static bool IsData(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { CanBeReferencedByName: false } => false,
        IFieldSymbol field => !field.IsConst && !field.IsFixedSizeBuffer && field.Name.Length > 0,
        IPropertySymbol property => !property.IsIndexer && property.GetMethod is not null && property.Name.Length > 0
            && !(property is { Name: "EqualityContract", ContainingType.IsRecord: true }),
        _ => false,
    };

    /// <summary>A readable property that is reached through an interface alone; it is data if it is marked.</summary>
    public static bool IsExplicit(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: false, DeclaringSyntaxReferences.IsEmpty: false };

    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    public static NullableAnnotation AnnotationOf(ISymbol member) =>
        member is IFieldSymbol field ? field.NullableAnnotation : ((IPropertySymbol)member).NullableAnnotation;

    /// <summary>Everything that an object of the type is made of, readable or not.</summary>
    public static IEnumerable<ISymbol> CollectAll(INamedTypeSymbol type) => Levels(type).SelectMany(static level => level.GetMembers()).Where(static member => !member.IsStatic);

    public static IEnumerable<ITypeSymbol> Types(INamedTypeSymbol type) => type.GetMembers().Where(IsData).Select(TypeOf);

    /// <summary>Members in the order of exports: base types first. An override stands where the member it overrides stood.</summary>
    public static List<DataMember> Collect(INamedTypeSymbol type)
    {
        var members = new List<DataMember>();
        foreach (var level in Levels(type))
        {
            var end = members.Count;
            foreach (var symbol in level.GetMembers())
            {
                if (IsExplicit(symbol) && symbol is IPropertySymbol { ExplicitInterfaceImplementations: [var named, ..] })
                {
                    members.Add(new DataMember(named, named.Type, false, symbol));
                }
                else if (!IsData(symbol))
                {
                    Hide(members, symbol, end);
                }
                else if (IsNameItsOwn(symbol, level))
                {
                    Add(members, symbol, end);
                }
            }
        }

        return members;
    }

    private static void Add(List<DataMember> members, ISymbol symbol, int end)
    {
        var added = new DataMember(symbol, TypeOf(symbol), false);
        for (var index = 0; index < end; index++)
        {
            var earlier = members[index];
            if (earlier.IsHidden || earlier.Explicit is not null || earlier.Symbol.Name != symbol.Name)
            {
                continue;
            }

            if (symbol.IsOverride)
            {
                members[index] = added;
                return;
            }

            members[index] = earlier with { IsHidden = true };
        }

        members.Add(added);
    }

    /// <summary>A method, say, of the same name takes the name of an inherited property.</summary>
    private static void Hide(List<DataMember> members, ISymbol symbol, int end)
    {
        for (var index = 0; index < end && symbol.CanBeReferencedByName && !symbol.IsOverride; index++)
        {
            if (members[index].Symbol.Name == symbol.Name && members[index].Explicit is null)
            {
                members[index] = members[index] with { IsHidden = true };
            }
        }
    }

    /// <summary>Code that does not compile can declare a name twice, or give a member the name of its type: it cannot be named then.</summary>
    private static bool IsNameItsOwn(ISymbol symbol, INamedTypeSymbol type) =>
        type.GetMembers(symbol.Name).Length == 1
        && (symbol.Name != type.Name || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        && TypeOf(symbol).SpecialType is not SpecialType.System_Void;

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            levels.Push(current);
        }

        return type.TypeKind is TypeKind.Interface ? type.AllInterfaces.Reverse().Concat(levels) : levels;
    }
}
