using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Finds the functions that may write a member: those that assign its name, or create its type. Asks the
/// syntax first, so that a tree with neither costs one lookup.
/// </summary>
internal sealed class WriterIndex(TreeOrder trees, BodyTable bodies)
{
    /// <summary>Functions looked at for one member (LIMITS 10).</summary>
    private const int MaxWriters = 200;

    public IReadOnlyList<FunctionBody> Of(ISymbol member, CancellationToken cancellationToken)
    {
        var result = new List<FunctionBody>();
        var typeName = member.ContainingType?.Name;
        foreach (var tree in trees.Trees)
        {
            foreach (var place in TreeWrites.Of(tree, cancellationToken).Places(member.Name, typeName))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is { } node
                    && FunctionFinder.Around(node, bodies, cancellationToken) is { } body && !result.Contains(body))
                {
                    result.Add(body);
                    if (result.Count >= MaxWriters)
                    {
                        return result;
                    }
                }
            }
        }

        return result;
    }
}
