namespace PiiAnalyzers;

/// <summary>Builds a <see cref="RedactedNode"/> of the calls that build redacted text.</summary>
internal sealed class RedactedTree
{
    private readonly Stack<(string? TypeName, string? Name, object Parts)> _open = new();
    private string? _name;

    internal RedactedNode Root { get; private set; } = new((object?)null);

    internal void Name(string name) => _name = name;

    internal void Value(object? value) => Add(new RedactedNode(value));

    internal void Open(string typeName)
    {
        _open.Push((typeName, _name, new List<KeyValuePair<string, RedactedNode>>()));
        _name = null;
    }

    internal void OpenList()
    {
        _open.Push((null, _name, new List<RedactedNode>()));
        _name = null;
    }

    internal void Close()
    {
        var (typeName, name, parts) = _open.Pop();
        _name = name;
        Add(typeName is null ? new RedactedNode((List<RedactedNode>)parts) : new RedactedNode(typeName, (List<KeyValuePair<string, RedactedNode>>)parts));
    }

    private void Add(RedactedNode node)
    {
        if (_open.Count == 0)
        {
            Root = node;
        }
        else if (_open.Peek().Parts is List<RedactedNode> items)
        {
            items.Add(node);
        }
        else
        {
            ((List<KeyValuePair<string, RedactedNode>>)_open.Peek().Parts).Add(new KeyValuePair<string, RedactedNode>(_name ?? "", node));
        }

        _name = null;
    }
}
