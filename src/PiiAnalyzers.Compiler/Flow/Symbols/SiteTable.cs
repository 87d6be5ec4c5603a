using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>Numbers places in the source, so that the lattice can name them.</summary>
internal sealed class SiteTable
{
    private readonly Dictionary<SyntaxNode, int> _ids = [];
    private readonly List<SyntaxNode> _nodes = [];

    public int Of(SyntaxNode node)
    {
        if (!_ids.TryGetValue(node, out var id))
        {
            _ids.Add(node, id = _nodes.Count);
            _nodes.Add(node);
        }

        return id;
    }

    public SyntaxNode Node(int site) => _nodes[site];
}
