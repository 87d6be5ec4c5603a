using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>
/// Names of marked members in referenced assemblies, with the members that lead to them. Assemblies that cannot hold marks are
/// not opened; a marked type counts only if the compilation mentions it or a member that leads to it.
/// </summary>
internal static class ReferencedSources
{
    /// <summary>Types that lead to personal data: by themselves (no member), or by a member, to a type or to <see cref="TypeTable.Carrier"/>.</summary>
    public static IEnumerable<(string Type, string? Member, string Target)> Of(Compilation compilation, MarkReader marks, HashSet<string> mentioned, CancellationToken cancellationToken)
    {
        var carriers = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var types = new List<INamedTypeSymbol>();
        foreach (var assembly in Assemblies(compilation, marks))
        {
            cancellationToken.ThrowIfCancellationRequested();
            types.AddRange(MarkedSymbols.Types(assembly.GlobalNamespace));
        }

        carriers.UnionWith(types.Where(type => IsMarked(type, marks)));
        var isLive = false;
        var leads = new List<(string, string?, string)>();
        foreach (var type in types)
        {
            isLive |= carriers.Contains(type) && mentioned.Contains(type.Name);
            if (carriers.Contains(type))
            {
                leads.Add((type.Name, null, TypeTable.Carrier));
            }

            if (type.BaseType is { } parent && carriers.Contains(parent.OriginalDefinition))
            {
                isLive |= mentioned.Contains(type.Name);
                leads.Add((type.Name, null, parent.Name));
            }

            foreach (var member in type.GetMembers())
            {
                if (mentioned.Contains(member.Name) && Lead(member, carriers) is { } target)
                {
                    isLive |= mentioned.Contains(type.Name) || !TypeFacts.IsFramework(type.ContainingAssembly);
                    leads.Add((type.Name, member.Name, target.Name));
                }
            }
        }

        return isLive ? leads : [];
    }

    /// <summary>Attribute classes in references whose use is a mark.</summary>
    public static IEnumerable<string> MarkAttributes(Compilation compilation, MarkReader marks)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (marks.CanHoldMarks(reference))
            {
                foreach (var type in MarkedSymbols.Types(reference.GlobalNamespace))
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

    private static bool IsMarked(INamedTypeSymbol type, MarkReader marks) =>
        marks.Read(type) is not null
        || type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && marks.Read(member) is not null);

    private static INamedTypeSymbol? Lead(ISymbol member, HashSet<INamedTypeSymbol> carriers) => member switch
    {
        IPropertySymbol property => Carrier(property.Type, carriers),
        IFieldSymbol field => Carrier(field.Type, carriers),
        IMethodSymbol { ReturnsVoid: false } method => Carrier(method.ReturnType, carriers),
        _ => null,
    };

    private static INamedTypeSymbol? Carrier(ITypeSymbol type, HashSet<INamedTypeSymbol> carriers)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Carrier(array.ElementType, carriers);
            case INamedTypeSymbol named:
                for (var current = named; current is not null; current = current.BaseType)
                {
                    if (carriers.Contains(current.OriginalDefinition))
                    {
                        return current.OriginalDefinition;
                    }
                }

                return named.TypeArguments.Select(argument => Carrier(argument, carriers)).FirstOrDefault(static found => found is not null);
            default:
                return null;
        }
    }
}
