using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The symbols a symbol inherits its mark from when it carries none: what it overrides, implements, or is the other face of.</summary>
internal static class MarkInheritance
{
    public static IEnumerable<ISymbol> Sources(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => OfProperty(property),
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => [property],
        IParameterSymbol parameter => OfParameter(parameter),
        IMethodSymbol method => OfMethod(method),
        INamedTypeSymbol type => OfType(type),
        _ => [],
    };

    private static IEnumerable<ISymbol> OfProperty(IPropertySymbol property)
    {
        if (PositionalParameter(property) is { } parameter)
        {
            yield return parameter;
        }

        if (property.ContainingType is { } type)
        {
            foreach (var field in type.GetMembers($"<{property.Name}>k__BackingField"))
            {
                yield return field;
            }
        }

        if (property.OverriddenProperty is { } overridden)
        {
            yield return overridden;
        }

        foreach (var implemented in Implemented(property, property.ExplicitInterfaceImplementations))
        {
            yield return implemented;
        }
    }

    private static IEnumerable<ISymbol> OfMethod(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.PropertyGet && method.AssociatedSymbol is { } property)
        {
            yield return property;
        }

        if (method.OverriddenMethod is { } overridden)
        {
            yield return overridden;
        }

        foreach (var implemented in Implemented(method, method.ExplicitInterfaceImplementations))
        {
            yield return implemented;
        }
    }

    private static IEnumerable<ISymbol> OfParameter(IParameterSymbol parameter)
    {
        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } setter:
                if (parameter.Ordinal == setter.Parameters.Length - 1)
                {
                    yield return property;
                }

                yield break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                if (IsPositional(constructor) && PropertyOf(constructor.ContainingType, parameter.Name) is { } positional)
                {
                    yield return positional;
                }

                yield break;
            case IMethodSymbol { Name: "Deconstruct" } when parameter.RefKind is RefKind.Out:
                if (parameter.ContainingType is { } type && PropertyOf(type, parameter.Name) is { } deconstructed && PositionalParameter(deconstructed) is not null)
                {
                    yield return deconstructed;
                }

                yield break;
            case IMethodSymbol method:
                foreach (var source in OfMethod(method))
                {
                    if (source is IMethodSymbol inherited && parameter.Ordinal < inherited.Parameters.Length)
                    {
                        yield return inherited.Parameters[parameter.Ordinal];
                    }
                }

                yield break;
        }
    }

    private static IEnumerable<ISymbol> OfType(INamedTypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None)
        {
            yield break;
        }

        if (type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            yield return baseType;
        }

        foreach (var implemented in type.Interfaces)
        {
            yield return implemented;
        }
    }

    private static IEnumerable<ISymbol> Implemented<T>(T member, IEnumerable<T> explicitly)
        where T : class, ISymbol
    {
        foreach (var implemented in explicitly)
        {
            yield return implemented;
        }

        if (member.IsStatic || member.DeclaredAccessibility is not Accessibility.Public
            || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield break;
        }

        foreach (var declared in type.AllInterfaces)
        {
            foreach (var candidate in declared.GetMembers(member.Name))
            {
                if (candidate is T && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }

    /// <summary>The parameter that declared a record's positional property.</summary>
    private static IParameterSymbol? PositionalParameter(IPropertySymbol property)
    {
        if (property.IsStatic || property.IsIndexer || property.ContainingType is not { } type)
        {
            return null;
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, property.Name, StringComparison.Ordinal)
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && IsPositional(constructor))
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a constructor is the primary one of a record. Metadata does not say so (a record struct looks like any struct):
    /// there, the <c>Deconstruct</c> that positional records get, with the same names, is the sign.
    /// </summary>
    private static bool IsPositional(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        if (constructor.Parameters.IsEmpty || constructor.IsImplicitlyDeclared)
        {
            return false;
        }

        if (!constructor.DeclaringSyntaxReferences.IsEmpty)
        {
            return type.IsRecord && SharesDeclarationWithType(constructor, type);
        }

        foreach (var member in type.GetMembers("Deconstruct"))
        {
            if (member is IMethodSymbol { IsStatic: false } method
                && method.Parameters.Length == constructor.Parameters.Length
                && method.Parameters.Zip(constructor.Parameters, static (left, right) => left.RefKind is RefKind.Out && left.Name == right.Name).All(static same => same))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A primary constructor is declared by the type declaration itself.</summary>
    private static bool SharesDeclarationWithType(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            foreach (var declaration in type.DeclaringSyntaxReferences)
            {
                if (reference.SyntaxTree == declaration.SyntaxTree && reference.Span == declaration.Span)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol { IsStatic: false } property)
            {
                return property;
            }
        }

        return null;
    }
}
