using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>The identifiers of a syntax tree. Kept with the tree, so an edit costs only the tree that changed.</summary>
internal static class TreeIdentifiers
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Cache = new();

    public static HashSet<string> Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(tree, out var known))
        {
            return known;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }

        return Cache.GetValue(tree, _ => names);
    }
}
