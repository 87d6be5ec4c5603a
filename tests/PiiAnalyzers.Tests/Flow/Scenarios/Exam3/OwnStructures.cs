using System.Collections;

namespace Scenarios.Exam3;

/// <summary>Structures a team wrote itself: an LRU list, a trie, a graph, a heap, a matrix, a ring buffer.</summary>
internal static class OwnStructures
{
    static void Lru(Customer c)
    {
        var names = new LruCache<int, string>(2);
        var segments = new LruCache<int, string>(2);
        names.Put(c.Id, c.Name);
        segments.Put(c.Id, c.Segment);
        Console.WriteLine(names.Oldest); // ok an id
        Console.WriteLine(segments.TryGet(c.Id, out var segment) ? segment : "none"); // ok a segment
        Console.WriteLine(names.TryGet(c.Id, out var name) ? name : "none"); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(",", segments)); // ok a segment
        Console.WriteLine(string.Join(",", names)); // ! PII1001 Customer.Name
    }

    static void KeyedByMail(Customer c)
    {
        var ids = new LruCache<string, int>(5);
        ids.Put(c.Email, c.Id);
        Console.WriteLine(string.Join(",", ids)); // ok ids are the values
        Console.WriteLine(ids.Oldest); // ! PII1001 Customer.Email
    }

    static void OwnTrie(Customer c)
    {
        var trie = new Trie();
        trie.Add("plain");
        Console.WriteLine(string.Join(",", trie.Words())); // ok a constant so far
        trie.Add(c.Name);
        Console.WriteLine(trie.Words().MaxBy(static w => w.Length)); // ! PII1001 Customer.Name
        Console.WriteLine(trie.Contains(c.Name)); // ok a bool
        Console.WriteLine(string.Join(",", trie.Words())); // ! PII1001 Customer.Name
    }

    static void OwnGraph(Customer c)
    {
        var graph = new Graph<string>();
        graph.Link(c.Name, c.Segment);
        graph.Link(c.Segment, "end");
        Console.WriteLine(graph.From(c.Name).First()); // ! PII1001 Customer.Name
        Console.WriteLine(graph.Distance(c.Name, "end")); // ok a number
        Console.WriteLine(string.Join(">", graph.From(c.Name))); // ! PII1001 Customer.Name
        var codes = new Graph<int>();
        codes.Link(c.Id, c.Orders.Count);
        Console.WriteLine(string.Join(">", codes.From(c.Id))); // ok numbers
    }

    static void OwnHeap(Customer c)
    {
        var heap = new Heap<string, int>();
        heap.Push(c.Email, c.Email.Length);
        heap.Push("zero", 0);
        Console.WriteLine(heap.Best); // ok a length
        Console.WriteLine(string.Join(",", heap.Drain())); // ! PII1001 Customer.Email
        var queue = new PriorityQueue<int, string>();
        queue.Enqueue(c.Id, c.Email);
        Console.WriteLine(queue.Peek()); // ok the element is an id
        Console.WriteLine(queue.UnorderedItems.First().Priority); // ! PII1001 Customer.Email
    }

    static void OwnMatrix(Customer c)
    {
        var loud = new Matrix<string>(2, 2) { [0, 1] = c.Phone ?? "" };
        var quiet = new Matrix<string>(2, 2) { [0, 1] = c.Segment };
        Console.WriteLine(quiet[0, 1]); // ok the other matrix
        Console.WriteLine(loud[0, 1]); // ! PII1001 Customer.Phone
        Console.WriteLine(loud.Map(static s => s?.Length ?? 0)[0, 1]); // ok a length
        Console.WriteLine(loud.Map(static s => s + "!")[0, 1]); // ! PII1001 Customer.Phone
    }

    static void RefReturns(Customer c)
    {
        var slots = new Slots();
        slots.At(0) = c.Email;
        Console.WriteLine(slots.At(0)); // ! PII1001 Customer.Email
        ref var slot = ref slots.Spare;
        slot = c.Segment;
        Console.WriteLine(slots.Spare); // ok a segment
        slot = c.Name;
        Console.WriteLine(slots.Spare); // ! PII1001 Customer.Name
        slot = "";
        Console.WriteLine(slots.Spare); // ok overwritten through the reference
    }

    static void OwnRing(Customer c)
    {
        var ring = new Ring<Sample>(4);
        ring += new Sample(c.Id, c.Home.Street);
        Console.WriteLine(ring.Newest); // ! PII1001 Address.Street
        Console.WriteLine(ring.Newest.Text); // ! PII1001 Address.Street
        var (id, text) = ring.Newest;
        Console.WriteLine(id); // ok an id
        Console.WriteLine(text); // ! PII1001 Address.Street
        Console.WriteLine((string)ring.Newest); // ! PII1001 Address.Street
        Console.WriteLine((int)ring.Newest); // ok converts to the id
    }

    static void OwnTree(Customer c)
    {
        var root = new Tree<string>("root") { new Tree<string>("leaf"), new Tree<string>(c.Name) };
        Console.WriteLine(root.Value); // ok a constant
        Console.WriteLine(root.Last().Value); // ! PII1001 Customer.Name
        Console.WriteLine(root.Fold<int>(static (v, kids) => v.Length + kids.Sum())); // ok a sum of lengths
        Console.WriteLine(root.Fold<string>(static (v, kids) => v + "(" + string.Join(",", kids) + ")")); // ! PII1001 Customer.Name
    }

    private sealed class LruCache<TKey, TValue>(int capacity) : IEnumerable<TValue> where TKey : notnull
    {
        private readonly Dictionary<TKey, Node> _nodes = [];
        private Node? _head, _tail;
        public int Count => _nodes.Count;
        public TKey? Oldest => _tail is null ? default : _tail.Key;

        public void Put(TKey key, TValue value)
        {
            if (_nodes.Remove(key, out var old)) { Unlink(old); }
            if (_nodes.Count == capacity) { _nodes.Remove(_tail!.Key); Unlink(_tail); }
            var node = new Node { Key = key, Value = value, Next = _head };
            if (_head is not null) { _head.Before = node; }
            _head = node;
            _tail ??= node;
            _nodes[key] = node;
        }

        public bool TryGet(TKey key, out TValue? value)
        {
            value = _nodes.TryGetValue(key, out var node) ? node.Value : default;
            return node is not null;
        }

        private void Unlink(Node node)
        {
            if (node.Before is null) { _head = node.Next; } else { node.Before.Next = node.Next; }
            if (node.Next is null) { _tail = node.Before; } else { node.Next.Before = node.Before; }
        }

        public IEnumerator<TValue> GetEnumerator()
        {
            for (var node = _head; node is not null; node = node.Next) { yield return node.Value; }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Node
        {
            public required TKey Key;
            public required TValue Value;
            public Node? Before, Next;
        }
    }

    private sealed class Trie
    {
        private readonly SortedDictionary<char, Trie> _next = [];
        private bool _ends;
        public int Count => (_ends ? 1 : 0) + _next.Values.Sum(static t => t.Count);
        public bool Contains(ReadOnlySpan<char> word) => word.IsEmpty ? _ends : _next.TryGetValue(word[0], out var next) && next.Contains(word[1..]);
        public IEnumerable<string> Words() => _next.SelectMany(static pair => pair.Value.Words().Select(rest => pair.Key + rest)).Concat(_ends ? [""] : []);

        public void Add(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty) { _ends = true; return; }
            if (!_next.TryGetValue(word[0], out var next)) { _next[word[0]] = next = new Trie(); }
            next.Add(word[1..]);
        }
    }

    private sealed class Graph<T> where T : notnull
    {
        private readonly Dictionary<T, List<T>> _edges = [];
        public int Size => _edges.Count;
        public void Link(T from, T to) => (_edges.TryGetValue(from, out var list) ? list : _edges[from] = []).Add(to);
        public int Distance(T from, T to) => From(from).TakeWhile(x => !x.Equals(to)).Count();

        public IEnumerable<T> From(T start)
        {
            var seen = new HashSet<T> { start };
            var queue = new Queue<T>(seen);
            while (queue.TryDequeue(out var at))
            {
                yield return at;
                foreach (var to in _edges.GetValueOrDefault(at, []).Where(seen.Add)) { queue.Enqueue(to); }
            }
        }
    }

    private sealed class Heap<T, TRank> where TRank : IComparable<TRank>
    {
        private readonly List<(T Item, TRank Rank)> _items = [];
        public int Count => _items.Count;
        public TRank Best => _items.Max(static i => i.Rank)!;
        public void Push(T item, TRank rank) => _items.Add((item, rank));
        public IEnumerable<T> Drain() => _items.OrderByDescending(static i => i.Rank).Select(static i => i.Item).ToArray();
    }

    private sealed class Matrix<T>(int rows, int columns)
    {
        private readonly T[,] _cells = new T[rows, columns];
        public int Rows => rows;
        public int Columns => columns;
        public T this[int row, int column] { get => _cells[row, column]; set => _cells[row, column] = value; }

        public Matrix<TOut> Map<TOut>(Func<T, TOut> map)
        {
            var result = new Matrix<TOut>(rows, columns);
            for (var i = 0; i < rows * columns; i++) { result[i / columns, i % columns] = map(_cells[i / columns, i % columns]); }
            return result;
        }
    }

    private sealed class Slots
    {
        private readonly string[] _slots = ["", ""];
        private string _spare = "";
        public ref string At(int index) => ref _slots[index];
        public ref string Spare => ref _spare;
    }

    private readonly record struct Sample(int Id, string Text)
    {
        public static explicit operator string(Sample sample) => sample.Text;
        public static explicit operator int(Sample sample) => sample.Id;
    }

    private sealed class Ring<T>(int size)
    {
        private readonly T[] _items = new T[size];
        private int _at;
        public T Newest => _items[(_at + size - 1) % size];
        public static Ring<T> operator +(Ring<T> ring, T item) { ring._items[ring._at++ % ring._items.Length] = item; return ring; }
    }

    private sealed class Tree<T>(T value) : IEnumerable<Tree<T>>
    {
        private readonly List<Tree<T>> _kids = [];
        public T Value => value;
        public void Add(Tree<T> kid) => _kids.Add(kid);
        public int Height() => 1 + _kids.Select(static k => k.Height()).DefaultIfEmpty().Max();
        public TOut Fold<TOut>(Func<T, IEnumerable<TOut>, TOut> fold) => fold(value, _kids.Select(k => k.Fold(fold)));
        public IEnumerator<Tree<T>> GetEnumerator() => _kids.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
