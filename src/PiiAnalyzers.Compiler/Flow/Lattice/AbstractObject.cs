namespace PiiAnalyzers.Compiler.Flow.Lattice;

internal enum ObjectKind : byte
{
    /// <summary>Made in the method, or by a callee on behalf of it: every field is known.</summary>
    Allocation,

    /// <summary>Copy of symbolic or opaque objects (a struct, <c>with</c>): unknown fields are those of the original.</summary>
    Copy,

    /// <summary>Reached from an input of the method.</summary>
    Symbolic,

    /// <summary>Came from code without a body: fields hold whatever their declaration says.</summary>
    Opaque,

    /// <summary>A delegate to one known target.</summary>
    Delegate,
}

/// <summary>
/// Stands for the run-time objects of one allocation site, or at one path from an input. Two variables that hold the same
/// abstract object are aliases, which is all the alias analysis there is.
/// </summary>
internal sealed class AbstractObject(int id, ObjectKind kind, object? type, bool isExact, AccessPath? path, object? target, IReadOnlyList<AbstractObject> originals, int guard = 0)
{
    public int Id { get; } = id;

    public ObjectKind Kind { get; } = kind;

    /// <summary>Type token of the engine: exact, or an upper bound.</summary>
    public object? Type { get; } = type;

    public bool IsExact { get; } = isExact;

    /// <summary>The path of a symbolic object.</summary>
    public AccessPath? Path { get; } = path;

    /// <summary>Target token of a delegate.</summary>
    public object? Target { get; } = target;

    /// <summary>What a copy was made of.</summary>
    public IReadOnlyList<AbstractObject> Originals { get; } = originals;

    /// <summary>The type test behind which an input was found to be of this type, as <see cref="TaintLabel.Guard"/> has it; 0 for none.</summary>
    public int Guard { get; } = guard;

    /// <summary>A fold of several run-time objects from the start: never updated strongly.</summary>
    public bool IsFold => Path is { Depth: >= AccessPath.MaxDepth };
}
