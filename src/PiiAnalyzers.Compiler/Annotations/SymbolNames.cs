using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Compares symbols with full names, without building strings and without a lookup that two assemblies could make ambiguous.</summary>
internal static class SymbolNames
{
    /// <summary>Whether a top-level, non-generic type has this full name, e.g. <c>PiiAnalyzers.PersonalDataAttribute</c>.</summary>
    public static bool HasFullName(this ITypeSymbol type, string fullName)
    {
        if (type.ContainingType is not null || !EndsWithPart(fullName, fullName.Length, type.Name, out var rest))
        {
            return false;
        }

        var scope = type.ContainingNamespace;
        while (scope is { IsGlobalNamespace: false })
        {
            if (!EndsWithPart(fullName, rest, scope.Name, out rest))
            {
                return false;
            }

            scope = scope.ContainingNamespace;
        }

        return rest <= 0;
    }

    /// <summary>Whether the type is, or derives from, the type of this full name.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.HasFullName(fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first attribute whose class is, or derives from, the type of this full name.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsOrDerivesFrom(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool EndsWithPart(string fullName, int end, string part, out int rest)
    {
        var start = end - part.Length;
        rest = start - 1;
        return part.Length > 0
            && start >= 0
            && (start == 0 || fullName[start - 1] == '.')
            && string.CompareOrdinal(fullName, start, part, 0, part.Length) == 0;
    }
}
