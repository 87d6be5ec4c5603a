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
            foreach (var start in new ISymbol?[] { frame.Parameter, frame.Target, frame.Function })
            {
                for (var symbol = start; symbol is not (null or INamespaceSymbol); symbol = Outer(symbol))
                {
                    if (Declared(symbol) is { IsEmpty: false } keys)
                    {
                        return keys;
                    }
                }
            }
        }

        return flow.Frames.Select(static frame => frame.Function?.ContainingAssembly).FirstOrDefault(static assembly => assembly is not null) is { } own
            ? Declared(own)
            : ImmutableArray<string>.Empty;
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
