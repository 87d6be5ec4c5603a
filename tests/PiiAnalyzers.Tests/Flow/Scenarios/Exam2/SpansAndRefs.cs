namespace Scenarios.Exam2;

internal static class SpansAndRefs
{
    static void OwnEnumerator(Customer c)
    {
        foreach (var word in new Words(c.Name))
        {
            Console.WriteLine(word.Length); // ok a length
            Console.WriteLine(word.ToString()); // ! PII1001 Customer.Name
        }

        foreach (var word in new Words(c.Segment))
        {
            Console.WriteLine(word.ToString()); // ok a segment
        }
    }

    static void SpansApart(Customer c)
    {
        ReadOnlySpan<char> name = c.Name.AsSpan().Trim();
        ReadOnlySpan<char> kind = c.Segment;
        Span<char> both = stackalloc char[128];
        kind.CopyTo(both);
        Console.WriteLine(both[..2].ToString()); // ok a segment so far
        name.CopyTo(both[10..]);
        Console.WriteLine(both.ToString()); // ! PII1001 Customer.Name
        both.Clear();
        Console.WriteLine(both.ToString()); // ok cleared
    }

    static void MemoryKept(Customer c)
    {
        ReadOnlyMemory<char> kept = c.Email.AsMemory(0, 3);
        var holder = new Holder(kept);
        Console.WriteLine(holder.Text.Length); // ok a length
        Console.WriteLine(holder.Text.ToString()); // ! PII1001 Customer.Email
        Console.WriteLine(holder.Text.Span[0]); // ! PII1001 Customer.Email
    }

    static void RefsThroughCalls(Customer c)
    {
        var a = "a";
        var b = "b";
        Longer(ref a, ref b) = c.Email;
        ref var first = ref First(ref a, ref b);
        first = c.Segment;
        Console.WriteLine(a); // ok the first was overwritten
        Console.WriteLine(b); // ! PII1001 Customer.Email
    }

    static void OutIntoFields(Customer c)
    {
        var pair = new string[2];
        Split(c.Email, out pair[0], out pair[1]);
        Console.WriteLine(pair[0]); // ! PII1001 Customer.Email
        Console.WriteLine(TrySegment(c, out var segment)); // ok a bool
        Console.WriteLine(segment); // ok a segment
    }

    static void MethodGroups(Customer c)
    {
        Func<string> trim = c.Email.Trim;
        Func<char, int> at = c.Email.IndexOf;
        Func<Customer, string> read = Read;
        Console.WriteLine(at('@')); // ok a position
        Console.WriteLine(trim()); // ! PII1001 Customer.Email
        Console.WriteLine(read(c)); // ! PII1001 Customer.Phone
        read = static x => x.Segment;
        Console.WriteLine(read(c)); // ok by then it is another function
    }

    static void Multicast(Customer c)
    {
        Action<string> told = static text => Console.WriteLine(text.Length); // -
        told(c.Email); // ok only the length so far
        told += static text => Console.WriteLine(text); // -
        told(c.Segment); // ok a segment
        told(c.Email); // ! PII1001 Customer.Email
    }

    private static ref string Longer(ref string a, ref string b) => ref a.Length > 3 ? ref a : ref b;

    private static ref string First(ref string a, ref string b) => ref a;

    private static string Read(Customer c) => c.Phone ?? "";

    private static void Split(string text, out string head, out string tail) => (head, tail) = (text[..1], text[1..]);

    private static bool TrySegment(Customer c, out string segment) => (segment = c.Segment).Length > 0;

    private readonly struct Holder(ReadOnlyMemory<char> text) { public ReadOnlyMemory<char> Text => text; }

    private ref struct Words(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        public ReadOnlySpan<char> Current { get; private set; }
        public readonly Words GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            var at = _rest.IndexOf(' ');
            Current = at < 0 ? _rest : _rest[..at];
            _rest = at < 0 ? default : _rest[(at + 1)..];
            return true;
        }
    }
}
