using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>What generated code can reach.</summary>
internal static class TypeAccess
{
    /// <summary>Whether members can be added to the type, or extension methods be written for it.</summary>
    public static bool CanGenerate(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsStatic || type.IsRefLikeType || type.IsImplicitlyDeclared || type.IsImplicitClass
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return false;
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || current.Name.Length == 0 || !current.CanBeReferencedByName || !IsDeclaredOnce(current))
            {
                return false;
            }
        }

        return DeclarationFilter.IsPartial(type, cancellation) || (IsInternal(type) && HasDistinctParameters(type));
    }

    /// <summary>Whether a value of the type can be touched in unsafe code alone.</summary>
    public static bool IsUnsafe(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => IsUnsafe(array.ElementType),
        _ => false,
    };

    /// <summary>Whether a name in the type means nothing: code that repeats it would repeat the error.</summary>
    public static bool HasError(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => HasError(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasError),
        _ => false,
    };

    /// <summary>
    /// Code that is being typed can declare two types of one name, give a type and its member one name, or leave out a name: then
    /// nothing can be said of the type that would compile.
    /// </summary>
    private static bool IsDeclaredOnce(INamedTypeSymbol type)
    {
        if (type.TypeParameters.Any(static parameter => parameter.ConstraintTypes.Any(HasError))
            || type.TypeParameters.Select(static parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count() != type.Arity)
        {
            return false;
        }

        if (type.ContainingType is { } outer)
        {
            return outer.Name != type.Name && outer.GetMembers(type.Name).All(member => member is INamedTypeSymbol other && (ReferenceEquals(other, type) || other.Arity != type.Arity));
        }

        for (var scope = type.ContainingNamespace; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
        {
            if (scope.Name.Length == 0)
            {
                return false;
            }
        }

        return type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity).Count(other => !other.IsFileLocal && SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly)) == 1;
    }

    /// <summary>Whether all code of the assembly reaches the type.</summary>
    public static bool IsInternal(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Type parameters from the outermost type to this one.</summary>
    public static IEnumerable<ITypeParameterSymbol> Parameters(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Parameters(outer).Concat(type.TypeParameters) : type.TypeParameters;

    /// <summary>A class beside the type takes all its type parameters in one list: two of one name do not fit in there.</summary>
    private static bool HasDistinctParameters(INamedTypeSymbol type)
    {
        var names = Parameters(type).Select(static parameter => parameter.Name).ToArray();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length;
    }
}
