using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Names of marked members in referenced assemblies, with the members that lead to them. Assemblies that cannot hold marks are
/// not opened; a marked type counts only if the compilation mentions it or a member that leads to it.
/// </summary>
internal static class ReferencedSources
{
    public static HashSet<string> Of(Compilation compilation, MarkReader marks, HashSet<string> mentioned, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var carriers = new Dictionary<INamedTypeSymbol, HashSet<string>>(SymbolEqualityComparer.Default);
        var types = new List<INamedTypeSymbol>();
        foreach (var assembly in Assemblies(compilation, marks))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var type in TypesOf(assembly.GlobalNamespace))
            {
                types.Add(type);
                if (Marked(type, marks) is { Count: > 0 } own)
                {
                    carriers.Add(type, own);
                }
            }
        }

        var live = new HashSet<INamedTypeSymbol>(carriers.Keys.Where(type => mentioned.Contains(type.Name)), SymbolEqualityComparer.Default);
        foreach (var type in types)
        {
            foreach (var member in type.GetMembers())
            {
                if (mentioned.Contains(member.Name) && Leads(member, carriers) is { } target)
                {
                    names.Add(member.Name);
                    live.Add(target);
                }
            }

            if (type.BaseType is { } parent && carriers.ContainsKey(parent.OriginalDefinition) && mentioned.Contains(type.Name))
            {
                names.Add(type.Name);
                live.Add(parent.OriginalDefinition);
            }
        }

        foreach (var type in live)
        {
            names.Add(type.Name);
            names.UnionWith(carriers[type]);
        }

        return names;
    }

    /// <summary>Attribute classes in references whose use is a mark.</summary>
    public static IEnumerable<string> MarkAttributes(Compilation compilation, MarkReader marks)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (marks.CanHoldMarks(reference))
            {
                foreach (var type in TypesOf(reference.GlobalNamespace))
                {
                    if (type.Name.EndsWith("Attribute", StringComparison.Ordinal) && marks.IsMarkAttribute(type))
                    {
                        yield return type.Name;
                    }
                }
            }
        }
    }

    private static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation, MarkReader marks) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => marks.CanHoldMarks(assembly) && assembly.Name != WellKnownNames.Namespace);

    private static HashSet<string> Marked(INamedTypeSymbol type, MarkReader marks)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (marks.Read(type) is not null)
        {
            names.Add(type.Name);
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && marks.Read(member) is not null)
            {
                names.Add(member.Name);
            }
        }

        return names;
    }

    private static INamedTypeSymbol? Leads(ISymbol member, Dictionary<INamedTypeSymbol, HashSet<string>> carriers) => member switch
    {
        IPropertySymbol property => Carrier(property.Type, carriers),
        IFieldSymbol field => Carrier(field.Type, carriers),
        IMethodSymbol { ReturnsVoid: false } method => Carrier(method.ReturnType, carriers),
        _ => null,
    };

    private static INamedTypeSymbol? Carrier(ITypeSymbol type, Dictionary<INamedTypeSymbol, HashSet<string>> carriers)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Carrier(array.ElementType, carriers);
            case INamedTypeSymbol named:
                for (var current = named; current is not null; current = current.BaseType)
                {
                    if (carriers.ContainsKey(current.OriginalDefinition))
                    {
                        return current.OriginalDefinition;
                    }
                }

                return named.TypeArguments.Select(argument => Carrier(argument, carriers)).FirstOrDefault(static found => found is not null);
            default:
                return null;
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesOf(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
