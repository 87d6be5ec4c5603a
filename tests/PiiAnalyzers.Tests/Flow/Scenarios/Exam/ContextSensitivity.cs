namespace Scenarios.Exam;

internal static class ContextSensitivity
{
    static void SameHelperTwice(Customer c)
    {
        var a = Wrap(c.Email);
        var b = Wrap(c.Segment);
        Console.WriteLine(b); // ok the other call
        Console.WriteLine(a); // ! PII1001 Customer.Email
    }

    static void ThreeDeep(Customer c)
    {
        Console.WriteLine(One(c.Segment, c.Email)); // ok the first argument comes back
        Console.WriteLine(One(c.Email, c.Segment)); // ! PII1001 Customer.Email
    }

    static void ByFlag(Customer c)
    {
        Console.WriteLine(Choose(c, "city")); // ! PII1001 Address.City
        Console.WriteLine(Choose2(c)); // ok neither branch is marked
    }

    static void Factory(Customer c)
    {
        var loud = Channels.Create(c.Email);
        var quiet = Channels.Create(c.Segment);
        Console.WriteLine(quiet.Address); // ok the other object
        Console.WriteLine(loud.Address); // ! PII1001 Customer.Email
    }

    static void Mutual(Customer c)
    {
        Console.WriteLine(Even(c.Email, 4)); // ! PII1001 Customer.Email
        Console.WriteLine(Count(c.Email, 4)); // ok a number
    }

    static void SetterChain(Customer c)
    {
        var form = new Form().SetA(c.Email).SetB(c.Segment);
        Console.WriteLine(form.B); // ok a segment
        Console.WriteLine(form.A); // ! PII1001 Customer.Email
        form.SetA("x");
        Console.WriteLine(form.A); // ok replaced
    }

    static void Optional(Customer c)
    {
        Console.WriteLine(Text(second: c.Segment)); // ok a segment
        Console.WriteLine(Text(second: c.Segment, first: c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(Last("a", c.Email, "b")); // ! PII1001 Customer.Email
        Console.WriteLine(Sum(1, c.Email.Length)); // ok numbers
    }

    static void Overloads(Customer c)
    {
        Show(c.Id); // ok an id
        Show(c.Email); // ! PII1001 Customer.Email
        Show((object)c.Email); // ok this one prints the type
    }

    static void Strategy(Customer c)
    {
        Console.WriteLine(new Runner(new Hide()).Run(c.Email)); // ok hides
        Console.WriteLine(new Runner(new Keep()).Run(c.Email)); // ! PII1001 Customer.Email
    }

    static void Visitor(Customer c)
    {
        var count = new CountVisitor();
        var print = new PrintVisitor();
        new Element(c.Email).Accept(count); // ok counts
        new Element(c.Email).Accept(print); // ! PII1001 Customer.Email
    }

    static void Decorated(Customer c)
    {
        IStep plain = new Trim(new Identity());
        IStep hidden = new Trim(new Blank());
        Console.WriteLine(hidden.Do(c.Name)); // ok the inner step blanks
        Console.WriteLine(plain.Do(c.Name)); // ! PII1001 Customer.Name
    }

    static void ChainOfResponsibility(Customer c)
    {
        var chain = new Link("a") { Next = new Link("b") };
        Console.WriteLine(chain.Handle("b", c.Segment)); // ok a segment
        Console.WriteLine(chain.Handle("b", c.Email)); // ! PII1001 Customer.Email
    }

    private static string Wrap(string text) => "<" + text + ">";

    private static string One(string a, string b) => Two(b, a);

    private static string Two(string a, string b) => Three(a.Length, b);

    private static string Three(int n, string b) => n + b;

    private static string Choose(Customer c, string what) => what switch { "city" => c.Home.City, "code" => c.Home.CountryCode, _ => "" };

    private static string Choose2(Customer c) => Env.Coin ? c.Home.CountryCode : c.Segment;

    private static string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);

    private static string Odd(string text, int n) => n == 0 ? "" : Even(text, n - 1);

    private static int Count(string text, int n) => n == 0 ? text.Length : Count(text, n - 1) + 1;

    private static string Text(string first = "first", string second = "second") => first + second;

    private static string Last(params string[] all) => all[^1] + all[1];

    private static int Sum(params int[] all) => all.Sum();

    private static void Show(int n) => Console.WriteLine(n); // -

    private static void Show(string text) => Console.WriteLine(text); // -

    private static void Show(object o) => Console.WriteLine(o.GetType()); // -

    private static class Channels { public static Channel Create(string address) => new(address); }

    private sealed class Channel(string address) { public string Address { get; } = address; }

    private sealed class Form
    {
        public string A { get; private set; } = "";
        public string B { get; private set; } = "";
        public Form SetA(string a) { A = a; return this; }
        public Form SetB(string b) { B = b; return this; }
    }

    private interface IStep { string Do(string text); }

    private sealed class Identity : IStep { public string Do(string text) => text; }

    private sealed class Blank : IStep { public string Do(string text) => "blank"; }

    private sealed class Trim(IStep next) : IStep { public string Do(string text) => next.Do(text.Trim()); }

    private interface IMode { string Apply(string text); }

    private sealed class Hide : IMode { public string Apply(string text) => "***"; }

    private sealed class Keep : IMode { public string Apply(string text) => text; }

    private sealed class Runner(IMode mode) { public string Run(string text) => "run " + mode.Apply(text); }

    private interface IVisitor { void Visit(Element element); }

    private sealed class Element(string text)
    {
        public string Text => text;
        public void Accept(IVisitor visitor) => visitor.Visit(this);
    }

    private sealed class CountVisitor : IVisitor
    {
        private int _count;
        public void Visit(Element element) => Console.WriteLine(_count += element.Text.Length); // -
    }

    private sealed class PrintVisitor : IVisitor { public void Visit(Element element) => Console.WriteLine(element.Text); } // -

    private sealed class Link(string key)
    {
        public Link? Next { get; init; }
        public string? Handle(string wanted, string text) => wanted == key ? key + text : Next?.Handle(wanted, text);
    }
}
