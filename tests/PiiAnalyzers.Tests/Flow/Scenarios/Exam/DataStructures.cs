namespace Scenarios.Exam;

internal static class DataStructures
{
    static void Stack(Customer c)
    {
        var stack = new LinkedStack<string>();
        stack.Push("x");
        stack.Push(c.Email);
        Console.WriteLine(stack.Count); // ok a count
        Console.WriteLine(stack.Pop()); // ! PII1001 Customer.Email
    }

    static void TwoStacks(Customer c)
    {
        var mails = new LinkedStack<string>();
        var codes = new LinkedStack<string>();
        mails.Push(c.Email);
        codes.Push(c.Segment);
        Console.WriteLine(codes.Pop()); // ok the other stack
        Console.WriteLine(mails.Peek()); // ! PII1001 Customer.Email
    }

    static void TreeOfNames(List<Customer> all)
    {
        var tree = new Tree<int, string>();
        foreach (var c in all)
        {
            tree.Add(c.Id, c.Name);
        }

        Console.WriteLine(tree.Depth()); // ok a depth
        Console.WriteLine(tree.Find(7)); // ! PII1001 Customer.Name
        Console.WriteLine(string.Join(",", tree.Keys())); // ok the keys are ids
        Console.WriteLine(string.Join(",", tree.Values())); // ! PII1001 Customer.Name
    }

    static void RingOfPhones(Customer c)
    {
        var ring = new Ring<string>(4);
        ring.Write(c.Phone!);
        Console.WriteLine(ring.Head); // ok an index
        Console.WriteLine(ring[0]); // ! PII1001 Customer.Phone
    }

    static void Map(Customer c)
    {
        var map = new BucketMap();
        map.Put("mail", c.Email);
        map.Put("segment", c.Segment);
        Console.WriteLine(map.Get("mail")); // ! PII1001 Customer.Email
        Console.WriteLine(map.Has("mail")); // ok a bool
    }

    static void Emptied(Customer c)
    {
        var stack = new LinkedStack<string>();
        stack.Push(c.Email);
        stack = new LinkedStack<string>();
        stack.Push("x");
        Console.WriteLine(stack.Pop()); // ok a new stack
    }

    static void Graph(Customer c)
    {
        var home = new Vertex("home", c.Home.Street);
        var work = new Vertex("work", "Main office");
        home.Edges.Add(work);
        work.Edges.Add(home);
        Console.WriteLine(work.Label); // ok a constant
        Console.WriteLine(work.Detail); // ok the office
        Console.WriteLine(work.Edges[0].Detail); // ! PII1001 Address.Street
    }

    private sealed class LinkedStack<T>
    {
        private Cell? _top;

        public int Count { get; private set; }

        public void Push(T value)
        {
            _top = new Cell(value, _top);
            Count++;
        }

        public T Peek() => _top is null ? throw new InvalidOperationException("empty") : _top.Value; // -

        public T Pop()
        {
            var top = _top ?? throw new InvalidOperationException("empty"); // -
            _top = top.Below;
            Count--;
            return top.Value;
        }

        private sealed record Cell(T Value, Cell? Below);
    }

    private sealed class Tree<TKey, TValue> where TKey : IComparable<TKey>
    {
        private Branch? _root;

        public void Add(TKey key, TValue value) => _root = Add(_root, key, value);

        public TValue? Find(TKey key)
        {
            for (var at = _root; at is not null;)
            {
                var order = key.CompareTo(at.Key);
                if (order == 0)
                {
                    return at.Value;
                }

                at = order < 0 ? at.Left : at.Right;
            }

            return default;
        }

        public int Depth() => Depth(_root);

        public IEnumerable<TKey> Keys() => Walk(_root).Select(static branch => branch.Key);

        public IEnumerable<TValue> Values() => Walk(_root).Select(static branch => branch.Value);

        private static IEnumerable<Branch> Walk(Branch? at)
        {
            if (at is null)
            {
                yield break;
            }

            foreach (var left in Walk(at.Left))
            {
                yield return left;
            }

            yield return at;
            foreach (var right in Walk(at.Right))
            {
                yield return right;
            }
        }

        private static int Depth(Branch? at) => at is null ? 0 : 1 + Math.Max(Depth(at.Left), Depth(at.Right));

        private static Branch Add(Branch? at, TKey key, TValue value)
        {
            if (at is null)
            {
                return new Branch { Key = key, Value = value };
            }

            if (key.CompareTo(at.Key) < 0)
            {
                at.Left = Add(at.Left, key, value);
            }
            else
            {
                at.Right = Add(at.Right, key, value);
            }

            return at;
        }

        private sealed class Branch
        {
            public required TKey Key { get; init; }
            public required TValue Value { get; init; }
            public Branch? Left { get; set; }
            public Branch? Right { get; set; }
        }
    }

    private sealed class Ring<T>(int size)
    {
        private readonly T[] _slots = new T[size];

        public int Head { get; private set; }

        public T this[int index] => _slots[index % _slots.Length];

        public void Write(T value)
        {
            _slots[Head] = value;
            Head = (Head + 1) % _slots.Length;
        }
    }

    private sealed class BucketMap
    {
        private readonly List<(string Key, string Value)>[] _buckets = [[], [], []];

        public void Put(string key, string value) => Bucket(key).Add((key, value));

        public bool Has(string key) => Bucket(key).Exists(pair => pair.Key == key);

        public string? Get(string key)
        {
            foreach (var (k, v) in Bucket(key))
            {
                if (k == key)
                {
                    return v;
                }
            }

            return null;
        }

        private List<(string Key, string Value)> Bucket(string key) => _buckets[(key.GetHashCode() & 0x7fffffff) % _buckets.Length];
    }

    private sealed class Vertex(string label, string detail)
    {
        public string Label => label;
        public string Detail { get; } = detail;
        public List<Vertex> Edges { get; } = [];
    }
}
