namespace Scenarios.Delegates;

/// <summary>Objects that a caller's delegates return are handed on by the callee to other delegates of the caller.</summary>
internal static class ResultsOfOpenCalls
{
    static void Chained(Customer c)
    {
        Console.WriteLine(Box<string>.Of(c.Email).Then(x => Box<string>.Of(x), y => y.Length).Value); // ok a length
        Console.WriteLine(Box<string>.Of(c.Email).Then(x => Box<string>.Of("x"), y => y).Value); // ok a constant
        Console.WriteLine(Box<string>.Of(c.Email).Then(x => Box<string>.Of(x), y => y).Value); // ! PII1001 Customer.Email
    }

    static void InsideALambda(Customer c)
    {
        Console.WriteLine(Box<string>.Of(c.Email).Nested(x => Box<string>.Of(x), y => new { y }).Value.y); // ! PII1001 Customer.Email
        Console.WriteLine(Box<string>.Of(c.Segment).Nested(x => Box<string>.Of(x), y => new { y }).Value.y); // ok a segment
    }

    static void Query(Customer c)
    {
        var line = from x in Box<Customer>.Of(c)
                   from mail in Box<string>.Of(x.Email)
                   select new { x.Id, mail };
        Console.WriteLine(line.Value.Id); // ok an id
        Console.WriteLine(line.Value.mail); // ! PII1001 Customer.Email
    }

    static void ComposedTwice(Customer c)
    {
        Func<string, string> same = static x => x;
        var one = same.Then(static x => x + "a");
        var two = one.Then(static x => x + "b");
        var sized = one.Then(static x => x.Length);
        Console.WriteLine(two(c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(two(c.Segment)); // ok a segment
        Console.WriteLine(sized(c.Email)); // ok a length
    }

    static void OfALibrary(Customer c)
    {
        Func<string> trim = c.Email.Trim;
        Func<char, int> find = c.Email.IndexOf;
        Console.WriteLine(find('@')); // ok a position
        Console.WriteLine(trim()); // ! PII1001 Customer.Email
    }

    static void ByTypeArgument(Customer c)
    {
        Console.WriteLine(Parse<long>(c.Segment)); // ok a segment
        Console.WriteLine(Parse<long>(c.Phone ?? "0")); // ! PII1001 Customer.Phone
        Console.WriteLine(Outer<Sized>(c.Email)); // ok this type keeps a length
        Console.WriteLine(Outer<Kept>(c.Email)); // ! PII1001 Customer.Email
    }

    static void ParamsOfAConstructor(Customer c)
    {
        Console.WriteLine(new Many(1, "a", "b").First); // ok constants
        Console.WriteLine(new Many(1, c.Email, "b").First); // ! PII1001 Customer.Email
    }

    private static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static string Outer<T>(string text) where T : IShown => Inner<T>(text);

    private static string Inner<T>(string text) where T : IShown => T.Show(text);

    private static Func<TIn, TOut> Then<TIn, TMid, TOut>(this Func<TIn, TMid> first, Func<TMid, TOut> second) => x => second(first(x));

    private interface IShown { static abstract string Show(string text); }

    private sealed class Sized : IShown { public static string Show(string text) => text.Length.ToString(); }

    private sealed class Kept : IShown { public static string Show(string text) => text; }

    private sealed class Many(int count, params string[] all) { public string First => count > 0 ? all[0] : ""; }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
        public static Box<T> Of(T value) => new(value);
        public Box<TOut> Map<TOut>(Func<T, TOut> map) => Box<TOut>.Of(map(Value));
        public Box<TOut> Bind<TOut>(Func<T, Box<TOut>> bind) => bind(Value);
        public Box<TOut> Then<TMid, TOut>(Func<T, Box<TMid>> bind, Func<TMid, TOut> project) => bind(Value).Map(project);
        public Box<TOut> Nested<TMid, TOut>(Func<T, Box<TMid>> bind, Func<TMid, TOut> project) => Bind(x => bind(x).Map(y => project(y)));
        public Box<TOut> SelectMany<TMid, TOut>(Func<T, Box<TMid>> bind, Func<T, TMid, TOut> project) => Bind(x => bind(x).Map(y => project(x, y)));
    }
}
