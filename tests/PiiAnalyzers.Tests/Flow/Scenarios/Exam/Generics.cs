using System.Numerics;

namespace Scenarios.Exam;

internal static class Generics
{
    static void Constrained(Customer c)
    {
        Console.WriteLine(Render(new MailView(c.Email))); // ! PII1001 Customer.Email
        Console.WriteLine(Render(new SizeView(c.Email))); // ok a size
    }

    static void StaticAbstract(Customer c)
    {
        Console.WriteLine(Make<Open>(c.Email).Text); // ! PII1001 Customer.Email
        Console.WriteLine(Make<Shut>(c.Email).Text); // ok this type blanks
    }

    static void Nested(Customer c)
    {
        var cell = new Outer<string>.Inner<int> { First = c.Name, Second = c.Id };
        Console.WriteLine(cell.Second); // ok an id
        Console.WriteLine(cell.First); // ! PII1001 Customer.Name
    }

    static void Swapped(Customer c)
    {
        var pair = new Two<string, string>(c.Email, c.Segment);
        Console.WriteLine(pair.Second); // ok a segment
        Console.WriteLine(pair.Flip().Second); // ! PII1001 Customer.Email
        Console.WriteLine(pair.Flip().First); // ok flipped
    }

    static void GenericDefault(Customer c)
    {
        var text = OrDefault(c.Email, false);
        var other = default(string);
        Console.WriteLine(text); // ! PII1001 Customer.Email
        Console.WriteLine(other); // ok null
    }

    static void Selector(Customer c)
    {
        Console.WriteLine(Apply(c, static x => x.Segment)); // ok a segment
        Console.WriteLine(Apply(c, static x => x.Home.City)); // ! PII1001 Address.City
    }

    static void Maybe(Customer c)
    {
        var maybe = Option<Customer>.Some(c).Map(static x => x.Email).Map(static x => x.ToUpperInvariant());
        Console.WriteLine(maybe.IsSome); // ok a bool
        Console.WriteLine(maybe.Or("none")); // ! PII1001 Customer.Email
        Console.WriteLine(Option<Customer>.Some(c).Map(static x => x.Email).Map(static x => x.Length).Or(0)); // ok a length
    }

    static void NewConstraint(Customer c)
    {
        var built = Build<Keeper>(c.Email);
        Console.WriteLine(built.Text); // ! PII1001 Customer.Email
        var dropped = Build<Dropper>(c.Email);
        Console.WriteLine(dropped.Text); // ok the setter drops it
    }

    static void Sum(List<Customer> all) =>
        Console.WriteLine(Total(all.Select(static c => c.Email.Length))); // ok lengths

    static void Recursive(Customer c)
    {
        var built = new MailBuilder().With("x").With(c.Email).Done();
        Console.WriteLine(built); // ! PII1001 Customer.Email
        Console.WriteLine(new MailBuilder().With("x").Done()); // ok another builder
    }

    static void Covariant(Customer c)
    {
        IEnumerable<object> all = new List<string> { c.Email };
        Console.WriteLine(all.Count()); // ok a count
        Console.WriteLine(all.First()); // ! PII1001 Customer.Email
    }

    private static string Render<T>(T view) where T : IView => view.View();

    private static IText Make<T>(string text) where T : IText, IMake => T.Of(text);

    private static T? OrDefault<T>(T value, bool empty) => empty ? default : value;

    private static TResult Apply<T, TResult>(T value, Func<T, TResult> pick) => pick(value);

    private static T Build<T>(string text) where T : ISettable, new() => new T { Text = text };

    private static T Total<T>(IEnumerable<T> all) where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var each in all)
        {
            sum += each;
        }

        return sum;
    }

    private interface IView { string View(); }

    private readonly struct MailView(string text) : IView { public string View() => text; }

    private readonly struct SizeView(string text) : IView { public string View() => text.Length.ToString(); }

    private interface IText { string Text { get; } }

    private interface IMake { static abstract IText Of(string text); }

    private sealed record Open(string Text) : IText, IMake { public static IText Of(string text) => new Open(text); }

    private sealed record Shut(string Text) : IText, IMake { public static IText Of(string text) => new Shut("shut"); }

    private static class Outer<T1>
    {
        public sealed class Inner<T2>
        {
            public T1? First { get; set; }
            public T2? Second { get; set; }
        }
    }

    private sealed record Two<T1, T2>(T1 First, T2 Second) { public Two<T2, T1> Flip() => new(Second, First); }

    private readonly struct Option<T>
    {
        private readonly T _value;
        private Option(T value, bool some) => (_value, IsSome) = (value, some);
        public bool IsSome { get; }
        public static Option<T> Some(T value) => new(value, true);
        public Option<TOut> Map<TOut>(Func<T, TOut> map) => IsSome ? Option<TOut>.Some(map(_value)) : default;
        public T Or(T other) => IsSome ? _value : other;
    }

    private interface ISettable { string Text { get; set; } }

    private sealed class Keeper : ISettable { public string Text { get; set; } = ""; }

    private sealed class Dropper : ISettable { public string Text { get => "dropped"; set { } } }

    private abstract class Builder<TSelf> where TSelf : Builder<TSelf>
    {
        private readonly List<string> _parts = [];
        public TSelf With(string part) { _parts.Add(part); return (TSelf)this; }
        public string Done() => string.Concat(_parts);
    }

    private sealed class MailBuilder : Builder<MailBuilder>;
}
