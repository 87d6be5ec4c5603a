namespace PiiAnalyzers.Compiler.Flow.Lattice;

internal enum PathRoot : byte
{
    /// <summary>A parameter, by ordinal.</summary>
    Parameter,

    /// <summary>The receiver.</summary>
    This,

    /// <summary>The captured variables of an enclosing function, by its number.</summary>
    Closure,

    /// <summary>All static fields.</summary>
    Static,

    /// <summary>A type argument of the method, by ordinal: an object that stands for its static members.</summary>
    TypeArgument,

    /// <summary>The result of a call that only a caller can resolve, by its number in the summary.</summary>
    Deferred,
}

/// <summary>A way from an input of a method into the heap, e.g. <c>this._order.Buyer</c>. Interned: equality is identity.</summary>
internal sealed class AccessPath
{
    /// <summary>Fields kept apart along one path; deeper objects fold into their parent (LIMITS 2).</summary>
    public const int MaxDepth = 5;

    private AccessPath(PathRoot root, int index, AccessPath? parent, int field, int id)
    {
        Root = root;
        Index = index;
        Parent = parent;
        Field = field;
        Id = id;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    public PathRoot Root { get; }

    public int Index { get; }

    public AccessPath? Parent { get; }

    /// <summary>Last step, 0 for a root.</summary>
    public int Field { get; }

    public int Depth { get; }

    public int Id { get; }

    /// <summary>Fields from the root on.</summary>
    public IEnumerable<int> Fields()
    {
        if (Parent is null)
        {
            return [];
        }

        var fields = new int[Depth];
        for (var path = this; path.Parent is not null; path = path.Parent)
        {
            fields[path.Depth - 1] = path.Field;
        }

        return fields;
    }

    /// <summary>Interns paths for one compilation. Not thread-safe; the engine owns it under its lock.</summary>
    internal sealed class Table
    {
        private readonly Dictionary<(PathRoot, int), AccessPath> _roots = [];
        private readonly Dictionary<(int, int), AccessPath> _steps = [];
        private int _next;

        public AccessPath Root(PathRoot root, int index = 0)
        {
            if (!_roots.TryGetValue((root, index), out var path))
            {
                _roots.Add((root, index), path = new AccessPath(root, index, null, 0, _next++));
            }

            return path;
        }

        public AccessPath Step(AccessPath parent, int field)
        {
            if (!_steps.TryGetValue((parent.Id, field), out var path))
            {
                _steps.Add((parent.Id, field), path = new AccessPath(parent.Root, parent.Index, parent, field, _next++));
            }

            return path;
        }
    }
}
