namespace Scenarios.Exam2;

internal static class ClosuresAndGenerators
{
    static void PerTurn(List<Customer> all)
    {
        var quiet = new List<Func<string>>();
        var loud = new List<Func<string>>();
        foreach (var c in all)
        {
            var copy = c.Segment;
            quiet.Add(() => copy);
            loud.Add(() => c.Email);
        }

        Console.WriteLine(quiet[0]()); // ok segments were captured
        Console.WriteLine(loud[0]()); // ! PII1001 Customer.Email
    }

    static void OneVariableForAllTurns(List<Customer> all)
    {
        var text = "none";
        var later = new List<Func<string>>();
        for (var i = 0; i < all.Count; i++)
        {
            later.Add(() => text + i);
        }

        Console.WriteLine(string.Join(",", later.Select(static f => f()))); // ok nothing was put in yet
        text = all[0].Phone;
        Console.WriteLine(string.Join(",", later.Select(static f => f()))); // ! PII1001 Customer.Phone
    }

    static void ThreeDeep(Customer c)
    {
        Func<string, Func<string, Func<string>>> three = static a => b => () => a + b;
        var mixed = three(c.Segment)(c.Name);
        Console.WriteLine(three("a")("b")()); // ok constants
        Console.WriteLine(three(c.Segment)("b")()); // ok a segment
        Console.WriteLine(mixed()); // ! PII1001 Customer.Name
    }

    static void SharedByTwo(Customer c)
    {
        var (get, set) = Slot("none");
        var (otherGet, otherSet) = Slot("none");
        set(c.Email);
        otherSet(c.Segment);
        Console.WriteLine(otherGet()); // ok the other slot
        Console.WriteLine(get()); // ! PII1001 Customer.Email
    }

    static void LocalFunctions(Customer c)
    {
        var total = 0;
        var last = "none";
        Visit(c);
        Console.WriteLine(total); // ok a sum of lengths
        Console.WriteLine(last); // ! PII1001 Customer.Name
        Reset();
        Console.WriteLine(last); // ok reset

        void Visit(Customer each)
        {
            total += each.Name.Length;
            Keep(each.Name);

            void Keep(string text) => last = text;
        }

        void Reset() => (total, last) = (0, "none");
    }

    static void RecursiveLocal(Customer c)
    {
        Console.WriteLine(Repeat(c.Name, 3)); // ! PII1001 Customer.Name
        Console.WriteLine(Repeat("x", c.Name.Length)); // ok only as many
        Console.WriteLine(Depth(c.Name, 0)); // ok a depth

        static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);
        static int Depth(string text, int at) => at >= text.Length ? at : Depth(text, at + 1);
    }

    static void Yielded(List<Customer> all)
    {
        foreach (var (id, text) in Rows(all, static c => c.Segment))
        {
            Console.WriteLine(id); // ok an id
            Console.WriteLine(text); // ok a segment
        }

        foreach (var (id, text) in Rows(all, static c => c.Home.Street))
        {
            Console.WriteLine(id); // ok an id
            Console.WriteLine(text); // ! PII1001 Address.Street
        }
    }

    static void Interleaved(Customer c)
    {
        using var mails = Forever(c.Email).GetEnumerator();
        using var segments = Forever(c.Segment).GetEnumerator();
        mails.MoveNext();
        segments.MoveNext();
        Console.WriteLine(segments.Current); // ok the other generator
        Console.WriteLine(mails.Current); // ! PII1001 Customer.Email
    }

    static void FirstIsHarmless(Customer c)
    {
        foreach (var size in Sizes(c).Take(2))
        {
            Console.WriteLine(size); // ok lengths
        }

        Console.WriteLine(string.Join("/", Tree(c))); // ! PII1001 Address.City
    }

    static void YieldInFinally(Customer c)
    {
        var log = new List<string>();
        foreach (var number in Logged(c, log))
        {
            Console.WriteLine(number); // ok numbers
        }

        Console.WriteLine(log[^1]); // ! PII1001 Customer.Name
    }

    private static (Func<string> Get, Action<string> Set) Slot(string text) => (() => text, value => text = value);

    private static IEnumerable<(int Id, string Text)> Rows(List<Customer> all, Func<Customer, string> pick)
    {
        foreach (var c in all)
        {
            yield return (c.Id, pick(c));
        }
    }

    private static IEnumerable<string> Forever(string text)
    {
        while (true)
        {
            yield return text;
        }
    }

    private static IEnumerable<int> Sizes(Customer c)
    {
        yield return c.Name.Length;
        yield return c.Email.Length;
    }

    private static IEnumerable<string> Tree(Customer c)
    {
        yield return c.Segment;
        foreach (var inner in Place(c.Home))
        {
            yield return inner;
        }

        static IEnumerable<string> Place(Address a) => [a.CountryCode, a.City];
    }

    private static IEnumerable<int> Logged(Customer c, List<string> log)
    {
        try
        {
            yield return 1;
            yield return 2;
        }
        finally
        {
            log.Add("done with " + c.Name);
        }
    }
}
