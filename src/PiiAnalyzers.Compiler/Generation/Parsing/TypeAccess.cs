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
            if (current.IsFileLocal || current.Name.Length == 0 || !current.CanBeReferencedByName)
            {
                return false;
            }
        }

        return DeclarationFilter.IsPartial(type, cancellation) || (IsInternal(type) && HasDistinctParameters(type));
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
