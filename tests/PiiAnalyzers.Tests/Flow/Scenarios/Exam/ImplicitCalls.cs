using System.Runtime.CompilerServices;

namespace Scenarios.Exam;

internal static class ImplicitCalls
{
    static void Concatenated(Customer c)
    {
        var card = new Card(c.Name, c.Id);
        var tag = new Tag(c.Name, c.Id);
        Console.WriteLine("tag " + tag); // ok prints the id
        Console.WriteLine("card " + card); // ! PII1001 Customer.Name
    }

    static void Disposed(Customer c)
    {
        using (new Scope(c.Segment)) // ok a segment
        {
        }

        using (new Scope(c.Email)) // ! PII1001 Customer.Email
        {
        }
    }

    static void DisposedByDeclaration(Customer c)
    {
        using var scope = new Quiet(c.Email); // ok this one only clears
        Console.WriteLine(scope.Size); // ok a size
    }

    static void Operators(Customer c)
    {
        var text = new Text("x") + new Text(c.Email);
        Console.WriteLine(text.Value); // ! PII1001 Customer.Email
        Console.WriteLine(text == new Text("y")); // ok a comparison
        Console.WriteLine((!text).Value); // ok the operator blanks
    }

    static void Conversions(Customer c)
    {
        Text text = c.Email;
        string back = text;
        Console.WriteLine((int)text); // ok a length
        Console.WriteLine(back); // ! PII1001 Customer.Email
    }

    static void Deconstructed(Customer c)
    {
        var (name, id) = new Card(c.Name, c.Id);
        Console.WriteLine(id); // ok an id
        Console.WriteLine(name); // ! PII1001 Customer.Name
    }

    static void DeconstructedByExtension(Customer c)
    {
        var (segment, mail) = c;
        Console.WriteLine(segment); // ok a segment
        Console.WriteLine(mail); // ! PII1001 Customer.Email
    }

    static void Indexed(Customer c)
    {
        var bag = new Bag();
        bag["a"] = c.Email;
        Console.WriteLine(bag[0]); // ok this indexer counts
        Console.WriteLine(bag["a"]); // ! PII1001 Customer.Email
    }

    static void Handler(Customer c)
    {
        Loud($"mail {c.Email}"); // ! PII1001 Customer.Email
        Loud($"segment {c.Segment}"); // ok a segment
        Silent($"mail {c.Email}"); // ok the handler counts only
    }

    static void CollectionInitializer(Customer c)
    {
        var bag = new Journal { { "a", c.Id }, { c.Email, 2 } }; // ! PII1001 Customer.Email
        Console.WriteLine(bag.Count()); // ok a count
    }

    static void Foreach(Customer c)
    {
        foreach (var part in new Walk(c.Email))
        {
            Console.WriteLine(part); // ! PII1001 Customer.Email
        }

        foreach (var part in new Walk("x"))
        {
            Console.WriteLine(part); // ok another walk
        }
    }

    static async Task Awaited(Customer c)
    {
        var text = await new Later(c.Email);
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void Hashed(Customer c)
    {
        var set = new HashSet<Loudest> { new(c.Email) };
        Console.WriteLine(set.Count); // ok a count
    }

    private static void Deconstruct(this Customer c, out string segment, out string mail) => (segment, mail) = (c.Segment, c.Email);

    private static void Loud(ref Loudly handler) => Console.WriteLine(handler.Text()); // -

    private static void Silent(ref Counting handler) => Console.WriteLine(handler.Size); // -

    private sealed record Loudest(string Text);

    private sealed class Card(string name, int id)
    {
        public override string ToString() => $"{name}#{id}";
        public void Deconstruct(out string text, out int number) => (text, number) = (name, id);
    }

    private sealed class Tag(string name, int id)
    {
        public string Name => name;
        public override string ToString() => $"#{id}";
    }

    private sealed class Scope(string text) : IDisposable
    {
        public void Dispose() => Console.WriteLine("end of " + text); // -
    }

    private sealed class Quiet(string text) : IDisposable
    {
        private string? _text = text;
        public int Size => _text?.Length ?? 0;
        public void Dispose() => _text = null;
    }

    private readonly struct Text(string value)
    {
        public string Value { get; } = value;
        public static Text operator +(Text left, Text right) => new(left.Value + right.Value);
        public static Text operator !(Text text) => new(new string('*', text.Value.Length));
        public static bool operator ==(Text left, Text right) => left.Value == right.Value;
        public static bool operator !=(Text left, Text right) => !(left == right);
        public static implicit operator Text(string value) => new(value);
        public static implicit operator string(Text text) => text.Value;
        public static explicit operator int(Text text) => text.Value.Length;
        public override bool Equals(object? other) => other is Text text && text == this;
        public override int GetHashCode() => 0;
    }

    private sealed class Bag
    {
        private readonly Dictionary<string, string> _all = [];
        public string this[string key] { get => _all[key]; set => _all[key] = value; }
        public int this[int start] => _all.Count - start;
    }

    private sealed class Journal : System.Collections.IEnumerable
    {
        private int _count;
        public int Count() => _count;
        public void Add(string text, int number) { _count += number; Console.WriteLine(text); } // -
        public System.Collections.IEnumerator GetEnumerator() => Array.Empty<int>().GetEnumerator();
    }

    private sealed class Walk(string text)
    {
        private bool _done;
        public string Current => text;
        public Walk GetEnumerator() => this;
        public bool MoveNext() => !_done && (_done = true);
    }

    private sealed class Later(string text)
    {
        public TaskAwaiter<string> GetAwaiter() => Task.FromResult(text).GetAwaiter();
    }

    [InterpolatedStringHandler]
    private ref struct Loudly(int literal, int formatted)
    {
        private readonly StringBuilder _text = new(literal + formatted);
        public void AppendLiteral(string text) => _text.Append(text);
        public void AppendFormatted<T>(T value) => _text.Append(value);
        public string Text() => _text.ToString();
    }

    [InterpolatedStringHandler]
    private ref struct Counting(int literal, int formatted)
    {
        public int Size { get; private set; } = literal + formatted;
        public void AppendLiteral(string text) => Size += text.Length;
        public void AppendFormatted(string value) => Size += value.Length;
    }
}
