using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>
/// One order of the syntax trees, whatever order the host lists them in: wherever a cap lets the first ones win, the same ones
/// come first on every machine.
/// </summary>
internal sealed class TreeOrder : IComparer<ISymbol>
{
    private readonly Dictionary<SyntaxTree, int> _numbers = [];

    public TreeOrder(Compilation compilation)
    {
        Trees = compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal).ThenBy(static tree => tree.Length).ToList();
        foreach (var tree in Trees)
        {
            _numbers[tree] = _numbers.Count;
        }
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public int Of(SyntaxTree tree) => _numbers.TryGetValue(tree, out var number) ? number : int.MaxValue;

    /// <summary>By the place of the first declaration.</summary>
    public int Compare(ISymbol? x, ISymbol? y)
    {
        var (treeX, startX) = First(x);
        var (treeY, startY) = First(y);
        return treeX != treeY ? treeX.CompareTo(treeY) : startX.CompareTo(startY);
    }

    private (int Tree, int Start) First(ISymbol? symbol)
    {
        var first = (Tree: int.MaxValue, Start: 0);
        foreach (var reference in symbol?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            var place = (Of(reference.SyntaxTree), reference.Span.Start);
            first = place.CompareTo(first) < 0 ? place : first;
        }

        return first;
    }
}
