namespace PiiAnalyzers;

/// <summary>
/// A redacted value as structured loggers take it: an object with members, a list, or a simple value. Marked values in it are already
/// masked. Made by <see cref="RedactedView.ToNode"/>.
/// </summary>
public sealed class RedactedNode
{
    internal RedactedNode(object? value) => Value = value;

    internal RedactedNode(string typeName, List<KeyValuePair<string, RedactedNode>> members) => (TypeName, Members) = (typeName, members);

    internal RedactedNode(List<RedactedNode> items) => Items = items;

    /// <summary>Name of an object's type; null for lists and simple values.</summary>
    public string? TypeName { get; }

    /// <summary>Members of an object, each once; null for lists and simple values.</summary>
    public IReadOnlyList<KeyValuePair<string, RedactedNode>>? Members { get; }

    /// <summary>Elements of a list, or values of a dictionary; null for objects and simple values.</summary>
    public IReadOnlyList<RedactedNode>? Items { get; }

    /// <summary>A simple value: text, number, date, flag; <c>***</c> for a marked one. Null for null, objects and lists.</summary>
    public object? Value { get; }
}
