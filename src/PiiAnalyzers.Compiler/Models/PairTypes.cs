using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// Tells whether a generic member is used with pairs. A dictionary keeps keys and values in two cells; whoever walks it as a sequence of
/// <c>KeyValuePair</c> sees them joined. A list of tuples must not be taken for one, hence the look at the type arguments.
/// </summary>
internal static class PairTypes
{
    public static bool AreAmongArgumentsOf(ISymbol member)
    {
        if (member is IMethodSymbol method && HasPair(method.TypeArguments))
        {
            return true;
        }

        // What is not generic at all may still hand out pairs, as an object (IDictionaryEnumerator.Current).
        var type = member.ContainingType;
        return type.IsGenericType ? HasPair(type.TypeArguments) : member is not IMethodSymbol { IsGenericMethod: true };
    }

    private static bool HasPair(ImmutableArray<ITypeSymbol> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is ITypeParameterSymbol or INamedTypeSymbol { MetadataName: "KeyValuePair`2" or "DictionaryEntry" })
            {
                return true;
            }
        }

        return false;
    }
}
