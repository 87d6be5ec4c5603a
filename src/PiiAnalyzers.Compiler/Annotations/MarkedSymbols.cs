using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The symbols of a type or assembly that can carry marks.</summary>
internal static class MarkedSymbols
{
    /// <summary>The type itself, its fields, properties and methods, and their parameters; not nested types.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        yield return type;
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol or IPropertySymbol:
                    yield return member;
                    break;
                case IMethodSymbol { AssociatedSymbol: null } method:
                    yield return method;
                    foreach (var parameter in method.Parameters)
                    {
                        yield return parameter;
                    }

                    break;
            }
        }
    }

    /// <summary>Every type of an assembly, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
