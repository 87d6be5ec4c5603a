using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Recipients that code declares for a flow with <c>[Recipient]</c>: the scope nearest to the sink counts, the assembly last.</summary>
internal static class RecipientScopes
{
    public static ImmutableArray<string> Of(CoveredFlow flow)
    {
        for (var i = flow.Frames.Length - 1; i >= 0; i--)
        {
            var frame = flow.Frames[i];
            var around = new HashSet<ISymbol>(frame.Function is null ? [] : Around(frame.Function).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);

            // A type that the code is in as well says less than the function there.
            foreach (var symbol in new ISymbol?[] { frame.Parameter, frame.Target }.OfType<ISymbol>().SelectMany(Around).Where(symbol => !around.Contains(symbol)).Concat(frame.Function is null ? [] : Around(frame.Function)))
            {
                if (Declared(symbol) is { IsEmpty: false } keys)
                {
                    return keys;
                }
            }
        }

        return flow.Frames.Select(static frame => frame.Function?.ContainingAssembly).FirstOrDefault(static assembly => assembly is not null) is { } own
            ? Declared(own)
            : ImmutableArray<string>.Empty;
    }

    /// <summary>The symbol and every scope around it.</summary>
    private static IEnumerable<ISymbol> Around(ISymbol start)
    {
        for (ISymbol? symbol = start; symbol is not (null or INamespaceSymbol); symbol = Outer(symbol))
        {
            yield return symbol;
        }
    }

    private static ISymbol? Outer(ISymbol symbol) => symbol is IMethodSymbol { AssociatedSymbol: { } member } ? member : symbol.ContainingSymbol;

    private static ImmutableArray<string> Declared(ISymbol symbol)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: "RecipientAttribute" } type, ConstructorArguments: [{ Value: string key }] } && type.HasFullName(WellKnownNames.Recipient))
            {
                keys.Add(key);
            }
        }

        return keys.ToImmutable();
    }
}
