using System.Numerics;

namespace Scenarios.Exam2;

internal static class DispatchForms
{
    static void ExplicitAndImplicit(Customer c)
    {
        var label = new TwoFaced(c.Email, c.Segment);
        Console.WriteLine(label.Text()); // ok the public method gives the segment
        Console.WriteLine(((IText)label).Text()); // ! PII1001 Customer.Email
        IText text = label;
        Console.WriteLine(text.Text()); // ! PII1001 Customer.Email
        Console.WriteLine(((IOther)label).Text()); // ok the other interface gives a length
    }

    static void DefaultBody(Customer c)
    {
        IText plain = new Plain(c.Name);
        IText loud = new Loud(c.Name);
        Console.WriteLine(plain.Short()); // ok the default body gives a length
        Console.WriteLine(loud.Short()); // ! PII1001 Customer.Name
        Console.WriteLine(plain.Framed()); // ! PII1001 Customer.Name
        Console.WriteLine(new Blank().AsText().Framed()); // ok there is nothing to frame
    }

    static void StaticAbstract(Customer c)
    {
        Console.WriteLine(Make<Counted>(c.Email).Show()); // ok this one keeps the length
        Console.WriteLine(Make<Kept>(c.Email).Show()); // ! PII1001 Customer.Email
        Console.WriteLine(Make<Kept>(c.Segment).Show()); // ok a segment
    }

    static void StaticVirtual(Customer c)
    {
        Console.WriteLine(Describe<Kept>(c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(Describe<Counted>(c.Name)); // ok overridden to give a length
    }

    static void GenericMath(Customer c)
    {
        Console.WriteLine(Sum(c.Orders.Select(static o => o.Total))); // ok totals
        Console.WriteLine(Parse<long>(c.Phone ?? "0")); // ! PII1001 Customer.Phone
        Console.WriteLine(Parse<long>(c.Segment)); // ok a segment
    }

    static void NewSlot(Customer c)
    {
        var leaf = new Leaf(c.Email);
        Root root = leaf;
        Console.WriteLine(root.Print()); // ok the root's slot ends in the class between
        Console.WriteLine(((Middle)leaf).Print()); // ok the class between gives a constant
        Console.WriteLine(leaf.Print()); // ! PII1001 Customer.Email
    }

    static void CovariantReturn(Customer c)
    {
        Maker maker = new PersonMaker(c);
        Console.WriteLine(maker.Make().Title); // ok the title is a segment
        Console.WriteLine(new PersonMaker(c).Make().Mail); // ! PII1001 Customer.Email
        Console.WriteLine(maker.Make()); // ! PII1001 Customer.Email
    }

    static void CovariantInterface(Customer c)
    {
        ISource<string> texts = new One<string>(c.Phone ?? "");
        ISource<object> objects = texts;
        ISource<object> numbers = new One<object>(c.Id);
        Console.WriteLine(numbers.Get()); // ok an id
        Console.WriteLine(objects.Get()); // ! PII1001 Customer.Phone
    }

    static void ContravariantInterface(Customer c)
    {
        ITarget<object> sized = new Sized();
        ITarget<object> printed = new Printed();
        ITarget<string> quiet = sized;
        ITarget<string> loud = printed;
        quiet.Put(c.Email); // ok this one prints a length
        loud.Put(c.Email); // ! PII1001 Customer.Email
        loud.Put(c.Segment); // ok a segment
    }

    static void DoubleDispatch(Customer c)
    {
        INode tree = new Both(new Leafy(c.Email), new Leafy("x"));
        Console.WriteLine(tree.Accept(new Depth())); // ok a depth
        Console.WriteLine(tree.Accept(new Render())); // ! PII1001 Customer.Email
        Console.WriteLine(new Both(new Leafy(c.Segment), new Leafy("x")).Accept(new Render())); // ok segments
    }

    static void Chosen(Customer c, int n)
    {
        Root one = n switch { 0 => new Root(), 1 => new Quiet(c.Email), _ => new Root() };
        Console.WriteLine(one.Print()); // ok neither class prints it
        one = n == 0 ? new Root() : new Leaf(c.Email);
        Console.WriteLine(one.Print()); // ok the leaf's own method is not in the root's slot
        one = n == 0 ? new Root() : new Talker(c.Email);
        Console.WriteLine(one.Print()); // ! PII1001 Customer.Email
    }

    static void GenericConstraint(Customer c)
    {
        Console.WriteLine(Run(new Plain(c.Name))); // ! PII1001 Customer.Name
        Console.WriteLine(Run(new Blank())); // ok blank
    }

    static void BaseProperty(Customer c)
    {
        var derived = new Derived { Value = c.Email };
        Console.WriteLine(derived.Value); // ok the override drops what it is given
        var plain = new WithValue { Value = c.Email };
        Console.WriteLine(plain.Value); // ! PII1001 Customer.Email
    }

    private static T Make<T>(string text) where T : IMade<T> => T.From(text);

    private static string Describe<T>(string text) where T : IMade<T> => T.Label(text);

    private static T Sum<T>(IEnumerable<T> all) where T : INumber<T> => all.Aggregate(T.Zero, static (a, b) => a + b);

    private static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static string Run<T>(T text) where T : IText => text.Text();

    private static IText AsText(this Blank blank) => blank;

    private interface IText
    {
        string Text();
        string Short() => Text().Length.ToString();
        string Framed() => "[" + Text() + "]";
    }

    private interface IOther { string Text(); }

    private sealed class TwoFaced(string mail, string segment) : IText, IOther
    {
        public string Text() => segment;
        string IText.Text() => mail;
        string IOther.Text() => mail.Length.ToString();
    }

    private sealed class Plain(string text) : IText { public string Text() => text; }

    private sealed class Loud(string text) : IText
    {
        public string Text() => text;
        string IText.Short() => text[..1];
    }

    private sealed class Blank : IText { public string Text() => ""; }

    private interface IMade<TSelf> where TSelf : IMade<TSelf>
    {
        static abstract TSelf From(string text);
        static virtual string Label(string text) => "label " + text;
        string Show();
    }

    private sealed record Kept(string Inner) : IMade<Kept>
    {
        public static Kept From(string text) => new(text);
        public string Show() => Inner;
    }

    private sealed record Counted(int Size) : IMade<Counted>
    {
        public static Counted From(string text) => new(text.Length);
        public static string Label(string text) => "label of " + text.Length;
        public string Show() => Size.ToString();
    }

    private class Root { public virtual string Print() => "root"; }

    private class Middle : Root
    {
        public sealed override string Print() => "middle";
    }

    private sealed class Leaf(string text) : Middle
    {
        public new string Print() => text;
    }

    private sealed class Quiet(string text) : Root { public override string Print() => text.Length > 3 ? "long" : "short"; }

    private sealed class Talker(string text) : Root { public override string Print() => text; }

    private record Titled(string Title);

    private sealed record Mailed(string Title, string Mail) : Titled(Title);

    private class Maker { public virtual Titled Make() => new("none"); }

    private sealed class PersonMaker(Customer c) : Maker { public override Mailed Make() => new(c.Segment, c.Email); }

    private interface ISource<out T> { T Get(); }

    private sealed class One<T>(T value) : ISource<T> { public T Get() => value; }

    private interface ITarget<in T> { void Put(T value); }

    private sealed class Sized : ITarget<object> { public void Put(object value) => Console.WriteLine(value.ToString()!.Length); } // -

    private sealed class Printed : ITarget<object> { public void Put(object value) => Console.WriteLine(value); } // -

    private interface INode { T Accept<T>(IFold<T> fold); }

    private interface IFold<T> { T Leaf(string text); T Both(T left, T right); }

    private sealed class Leafy(string text) : INode { public T Accept<T>(IFold<T> fold) => fold.Leaf(text); }

    private sealed class Both(INode left, INode right) : INode { public T Accept<T>(IFold<T> fold) => fold.Both(left.Accept(fold), right.Accept(fold)); }

    private sealed class Depth : IFold<int> { public int Leaf(string text) => 1; public int Both(int left, int right) => 1 + Math.Max(left, right); }

    private sealed class Render : IFold<string> { public string Leaf(string text) => text; public string Both(string left, string right) => left + right; }

    private class WithValue { public virtual string Value { get; set; } = ""; }

    private sealed class Derived : WithValue { public override string Value { get => "fixed"; set => base.Value = value; } }
}
