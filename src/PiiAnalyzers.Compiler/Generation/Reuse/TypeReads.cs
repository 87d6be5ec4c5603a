using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>Which types of the compilation the parsing of one type looked at, by simple name: when one of them changes, it must look again.</summary>
internal sealed class TypeReads
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public string[] Names => _names.ToArray();

    public void Add(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Add(array.ElementType);
                break;
            case ITypeParameterSymbol parameter:
                foreach (var constraint in parameter.ConstraintTypes)
                {
                    AddNamed(constraint);
                }

                break;
            default:
                AddNamed(type);
                break;
        }
    }

    public void Add(IEnumerable<string> names) => _names.UnionWith(names);

    private void AddNamed(ITypeSymbol type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.ContainingType)
        {
            // A name without a type can get one; that of a reference changes with the reference alone.
            if (current.TypeKind is TypeKind.Error || current.ContainingAssembly is ISourceAssemblySymbol)
            {
                _names.Add(current.Name);
            }

            foreach (var argument in current.TypeArguments)
            {
                if (argument is not ITypeParameterSymbol)
                {
                    Add(argument);
                }
            }
        }
    }
}
