namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>
/// An immutable map from non-negative integers, as a Patricia trie. States of neighbouring program points share almost
/// everything, and <see cref="Merge"/> skips what is shared: a join costs what differs, not what exists.
/// </summary>
internal sealed class PersistentMap<T>
    where T : class
{
    public static readonly PersistentMap<T> Empty = new(null);

    private readonly Node? _root;

    private PersistentMap(Node? root) => _root = root;

    public bool IsEmpty => _root is null;

    public T? Find(int key)
    {
        var node = _root;
        while (node is not null)
        {
            if (node.IsLeaf)
            {
                return node.Prefix == key ? node.Value : null;
            }

            if (!node.Covers(key))
            {
                return null;
            }

            node = (key & node.Bit) == 0 ? node.Left : node.Right;
        }

        return null;
    }

    public PersistentMap<T> Set(int key, T value)
    {
        var root = Insert(_root, key, value);
        return ReferenceEquals(root, _root) ? this : new(root);
    }

    public PersistentMap<T> Remove(int key)
    {
        var root = Delete(_root, key);
        return ReferenceEquals(root, _root) ? this : new(root);
    }

    /// <summary>Entries in key order.</summary>
    public IEnumerable<KeyValuePair<int, T>> Entries()
    {
        if (_root is null)
        {
            yield break;
        }

        var stack = new Stack<Node>();
        stack.Push(_root);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            if (node.IsLeaf)
            {
                yield return new(node.Prefix, node.Value!);
                continue;
            }

            stack.Push(node.Right!);
            stack.Push(node.Left!);
        }
    }

    /// <summary>
    /// Joins two maps. <paramref name="both"/> joins values under one key; <paramref name="one"/> says what a value becomes
    /// whose key the other map lacks (null keeps it). Returns this very map when nothing changed.
    /// </summary>
    public PersistentMap<T> Merge(PersistentMap<T> other, Func<T, T, T> both, Func<T, T>? one)
    {
        var root = MergeNodes(_root, other._root, both, one);
        return ReferenceEquals(root, _root) ? this : ReferenceEquals(root, other._root) ? other : new(root);
    }

    private static Node? MergeNodes(Node? a, Node? b, Func<T, T, T> both, Func<T, T>? one)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        if (a is null)
        {
            return MapAll(b!, one);
        }

        if (b is null)
        {
            return MapAll(a, one);
        }

        if (a.IsLeaf && b.IsLeaf && a.Prefix == b.Prefix)
        {
            return a.WithValue(both(a.Value!, b.Value!));
        }

        if (!a.IsLeaf && !b.IsLeaf && a.Bit == b.Bit && a.Prefix == b.Prefix)
        {
            return a.WithChildren(MergeNodes(a.Left, b.Left, both, one)!, MergeNodes(a.Right, b.Right, both, one)!);
        }

        if (!a.IsLeaf && (b.IsLeaf || Wider(a, b)) && a.Covers(b.Prefix))
        {
            return (b.Prefix & a.Bit) == 0
                ? a.WithChildren(MergeNodes(a.Left, b, both, one)!, MapAll(a.Right!, one))
                : a.WithChildren(MapAll(a.Left!, one), MergeNodes(a.Right, b, both, one)!);
        }

        if (!b.IsLeaf && (a.IsLeaf || Wider(b, a)) && b.Covers(a.Prefix))
        {
            return (a.Prefix & b.Bit) == 0
                ? b.WithChildren(MergeNodes(a, b.Left, both, one)!, MapAll(b.Right!, one))
                : b.WithChildren(MapAll(b.Left!, one), MergeNodes(a, b.Right, both, one)!);
        }

        return Link(a.Prefix, MapAll(a, one), b.Prefix, MapAll(b, one));
    }

    private static bool Wider(Node a, Node b) => unchecked((uint)a.Bit) > unchecked((uint)b.Bit);

    private static Node MapAll(Node node, Func<T, T>? one)
    {
        if (one is null)
        {
            return node;
        }

        return node.IsLeaf
            ? node.WithValue(one(node.Value!))
            : node.WithChildren(MapAll(node.Left!, one), MapAll(node.Right!, one));
    }

    private static Node Insert(Node? node, int key, T value)
    {
        if (node is null)
        {
            return new Node(key, value);
        }

        if (node.IsLeaf)
        {
            return node.Prefix == key ? node.WithValue(value) : Link(key, new Node(key, value), node.Prefix, node);
        }

        if (!node.Covers(key))
        {
            return Link(key, new Node(key, value), node.Prefix, node);
        }

        return (key & node.Bit) == 0
            ? node.WithChildren(Insert(node.Left, key, value), node.Right!)
            : node.WithChildren(node.Left!, Insert(node.Right, key, value));
    }

    private static Node? Delete(Node? node, int key)
    {
        if (node is null || (node.IsLeaf && node.Prefix == key))
        {
            return null;
        }

        if (node.IsLeaf || !node.Covers(key))
        {
            return node;
        }

        if ((key & node.Bit) == 0)
        {
            var left = Delete(node.Left, key);
            return left is null ? node.Right : node.WithChildren(left, node.Right!);
        }

        var right = Delete(node.Right, key);
        return right is null ? node.Left : node.WithChildren(node.Left!, right);
    }

    private static Node Link(int keyA, Node a, int keyB, Node b)
    {
        var bit = HighestBit(keyA ^ keyB);
        var prefix = keyA & ~(bit | (bit - 1));
        return (keyA & bit) == 0 ? new Node(prefix, bit, a, b) : new Node(prefix, bit, b, a);
    }

    private static int HighestBit(int value)
    {
        value |= value >> 1;
        value |= value >> 2;
        value |= value >> 4;
        value |= value >> 8;
        value |= value >> 16;
        return value - (int)((uint)value >> 1);
    }

    private sealed class Node
    {
        public Node(int key, T value)
        {
            Prefix = key;
            Value = value;
        }

        public Node(int prefix, int bit, Node left, Node right)
        {
            Prefix = prefix;
            Bit = bit;
            Left = left;
            Right = right;
        }

        public int Prefix { get; }

        /// <summary>The branching bit; 0 for a leaf.</summary>
        public int Bit { get; }

        public Node? Left { get; }

        public Node? Right { get; }

        public T? Value { get; }

        public bool IsLeaf => Bit == 0;

        public bool Covers(int key) => (key & ~(Bit | (Bit - 1))) == Prefix;

        public Node WithValue(T value) => ReferenceEquals(value, Value) ? this : new Node(Prefix, value);

        public Node WithChildren(Node left, Node right) =>
            ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Node(Prefix, Bit, left, right);
    }
}
