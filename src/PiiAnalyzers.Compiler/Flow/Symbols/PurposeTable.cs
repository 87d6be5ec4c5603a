using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>Numbers sets of declared purposes; 0 is the empty set.</summary>
internal sealed class PurposeTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<ImmutableSortedSet<string>> _sets = [ImmutableSortedSet<string>.Empty];
    private readonly Dictionary<ISymbol, int> _scopes = new(SymbolEqualityComparer.Default);

    public ImmutableSortedSet<string> this[int id] => _sets[id];

    public int Of(string purpose) => string.IsNullOrWhiteSpace(purpose) ? 0 : Intern(ImmutableSortedSet.Create(StringComparer.Ordinal, purpose));

    public int Union(int a, int b) => a == b || b == 0 ? a : a == 0 ? b : Intern(_sets[a].Union(_sets[b]));

    /// <summary>Purposes on the symbol itself.</summary>
    public int DeclaredOn(ISymbol symbol)
    {
        var result = 0;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "PurposeAttribute" } type && type.ToDisplayString() == WellKnownNames.Purpose)
            {
                foreach (var argument in attribute.ConstructorArguments)
                {
                    var values = argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument);
                    foreach (var value in values.IsDefault ? ImmutableArray<TypedConstant>.Empty : values)
                    {
                        result = value.Value is string purpose ? Union(result, Of(purpose)) : result;
                    }
                }
            }
        }

        return result;
    }

    /// <summary>Purposes of the symbol and of every scope around it: function, property or event, types, assembly.</summary>
    public int InScope(ISymbol symbol)
    {
        if (_scopes.TryGetValue(symbol, out var known))
        {
            return known;
        }

        var result = DeclaredOn(symbol);
        if (symbol is IMethodSymbol { AssociatedSymbol: { } associated })
        {
            result = Union(result, DeclaredOn(associated));
        }

        if (symbol is IMethodSymbol { PartialDefinitionPart: { } definition })
        {
            result = Union(result, DeclaredOn(definition));
        }
        else if (symbol is IMethodSymbol { PartialImplementationPart: { } implementation })
        {
            result = Union(result, DeclaredOn(implementation));
        }

        ISymbol? outer = symbol.ContainingSymbol is INamespaceSymbol ? symbol.ContainingAssembly : symbol.ContainingSymbol;
        result = outer is null or IModuleSymbol ? result : Union(result, InScope(outer));
        _scopes[symbol] = result;
        return result;
    }

    private int Intern(ImmutableSortedSet<string> set)
    {
        var key = string.Join("\n", set);
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids.Add(key, id = _sets.Count);
            _sets.Add(set);
        }

        return id;
    }
}
