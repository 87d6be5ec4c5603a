using System.Runtime.CompilerServices;

namespace Scenarios.Exam2;

internal static class GeneralConstructs
{
    static void AssignedInExpressions(Customer c)
    {
        string a, b;
        var d = a = b = c.Email;
        Console.WriteLine(d); // ! PII1001 Customer.Email
        Console.WriteLine(b); // ! PII1001 Customer.Email
        a = "x";
        Console.WriteLine(a + b.Length); // ok overwritten, and a length
    }

    static void Checked(Customer c)
    {
        object boxed = c.BirthDate;
        var day = (DateTime)boxed;
        Console.WriteLine(unchecked(day.Year * 3)); // ! PII1001 Customer.BirthDate
        Console.WriteLine(boxed is DateTime { Year: var year } ? year : 0); // ! PII1001 Customer.BirthDate
        Console.WriteLine(boxed as string ?? "none"); // ok a date is no text
    }

    static void Dynamic(Customer c)
    {
        dynamic text = c.Email;
        string typed = text;
        Console.WriteLine(typed); // ! PII1001 Customer.Email
        text = c.Segment;
        typed = text;
        Console.WriteLine(typed); // ok replaced
    }

    static void Nullables(Customer c, bool known)
    {
        DateTime? maybe = known ? c.BirthDate : null;
        Console.WriteLine(maybe); // ! PII1001 Customer.BirthDate
        Console.WriteLine(maybe ?? DateTime.UnixEpoch); // ! PII1001 Customer.BirthDate
        Console.WriteLine(maybe > DateTime.UnixEpoch); // ok a comparison
        maybe = null;
        Console.WriteLine(maybe); // ok empty
    }

    static void SwitchWithState(Customer c, int n)
    {
        var text = "";
        for (var state = 0; state < 3; state++)
        {
            switch (state)
            {
                case 0: text = "a"; break;
                case 1 when n > 0: text += c.Name; break;
                case 1: break;
                default: text += "z"; break;
            }
        }

        Console.WriteLine(text); // ! PII1001 Customer.Name
    }

    static void UsingAlias(Customer c)
    {
        Holder<string>.Shared = c.Email;
        Holder<int>.Shared = c.Id;
        Console.WriteLine(Holder<int>.Shared); // ok another static per type
        Console.WriteLine(Holder<string>.Shared); // ! PII1001 Customer.Email
    }

    static void ConstructorChain(Customer c)
    {
        var three = new Chained(c.Phone ?? "", c.Segment);
        Console.WriteLine(three.Kind); // ok a segment
        Console.WriteLine(three.Text); // ! PII1001 Customer.Phone
        Console.WriteLine(new Chained(c.Segment).Text); // ok a segment
    }

    static void PropertyChain(Customer c)
    {
        var page = new Page { Header = { Title = c.Name }, Footer = { Title = c.Segment } };
        Console.WriteLine(page.Footer.Title); // ok the footer
        Console.WriteLine(page.Header.Title); // ! PII1001 Customer.Name
        Console.WriteLine(page.Everything); // ! PII1001 Customer.Name
    }

    static void NullConditionalAssignment(Customer c, bool some)
    {
        Page? page = some ? new Page() : null;
        page?.Header.Title = c.Email;
        Console.WriteLine(page?.Footer.Title); // ok the footer
        Console.WriteLine(page?.Header.Title); // ! PII1001 Customer.Email
    }

    static void FieldKeyword(Customer c)
    {
        var tidy = new Tidy { Text = c.Email, Size = c.Email };
        Console.WriteLine(tidy.Size); // ok the setter keeps a length
        Console.WriteLine(tidy.Text); // ! PII1001 Customer.Email
    }

    static void LazyField(Customer c)
    {
        var profile = new Profile(c);
        Console.WriteLine(profile.Id); // ok an id
        Console.WriteLine(profile.Label); // ! PII1001 Customer.Name
        Console.WriteLine(profile.Label); // ! PII1001 Customer.Name
    }

    static void GenericMethodGroup(Customer c)
    {
        string[] all = [c.Email, c.Segment];
        Console.WriteLine(string.Join(",", all.Select(Wrap))); // ! PII1001 Customer.Email
        Console.WriteLine(string.Join(",", all.Select(Count))); // ok lengths
    }

    static void CollectionBuilder(Customer c)
    {
        Bag full = [c.Email, "x"];
        Bag plain = ["x", c.Segment];
        Console.WriteLine(plain.Text); // ok a constant and a segment
        Console.WriteLine(full.Text); // ! PII1001 Customer.Email
    }

    static void ObjectInCollectionInitializer(Customer c)
    {
        var all = new Dictionary<string, List<string>> { ["names"] = new(), ["segments"] = new() { c.Segment } };
        Console.WriteLine(all.Count); // ok a count
        Console.WriteLine(string.Join(",", all.Keys)); // ok names of the lists
        all["segments"].Add(c.Name);
        Console.WriteLine(string.Join(",", all["segments"])); // ! PII1001 Customer.Name
    }

    static void RawText(Customer c)
    {
        var text = $$"""
            { "id": {{c.Id}}, "name": "{{c.Name}}" }
            """;
        var plain = """{ "name": "c.Name" }""";
        Console.WriteLine(plain); // ok a constant
        Console.WriteLine(text); // ! PII1001 Customer.Name
    }

    static void DiscardsAndThrowaways(Customer c)
    {
        _ = c.Email;
        var (_, kept, _) = (c.Email, c.Segment, c.Name);
        Console.WriteLine(kept); // ok the segment
        (var mail, _, _) = (c.Email, c.Segment, c.Name);
        Console.WriteLine(mail); // ! PII1001 Customer.Email
    }

    static void Nested(Customer c)
    {
        Console.WriteLine(Outer.Of(c).Inner.Text); // ! PII1001 Address.Street
        Console.WriteLine(Outer.Of(c).Inner.Size); // ok a length
        Console.WriteLine(Outer.Of(c).Inner.Parent.Code); // ok a country
    }

    static void AttributesAndNames(Customer c)
    {
        Console.WriteLine(Who()); // ok the name of this method
        Console.WriteLine(Who(c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(nameof(c.Phone) + Who()); // ok names
    }

    private static string Who([CallerMemberName] string who = "") => "by " + who;

    private static T Wrap<T>(T value) => value;

    private static int Count(string text) => text.Length;

    private static class Holder<T> { public static T? Shared; }

    private sealed class Chained(string text, string kind, int times)
    {
        public Chained(string text) : this(text, "none") { }
        public Chained(string text, string kind) : this(text, kind, 2) { }
        public string Text => string.Concat(Enumerable.Repeat(text, times));
        public string Kind { get; } = kind;
    }

    private sealed class Part { public string Title { get; set; } = ""; }

    private sealed class Page
    {
        public Part Header { get; } = new();
        public Part Footer { get; } = new();
        public string Everything => Header.Title + Footer.Title;
    }

    private sealed class Tidy
    {
        public string Text { get; set => field = value.Trim(); } = "";
        public string Size { get; set => field = value.Length.ToString(); } = "";
    }

    private sealed class Profile(Customer c)
    {
        private string? _label;
        public int Id => c.Id;
        public string Label => _label ??= "Customer " + c.Name;
    }

    [CollectionBuilder(typeof(GeneralConstructs), nameof(Collect))]
    private sealed class Bag(string text) : System.Collections.IEnumerable
    {
        public string Text => text;
        public IEnumerator<string> GetEnumerator() => new List<string> { text }.GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static Bag Collect(ReadOnlySpan<string> all)
    {
        var text = "";
        foreach (var each in all)
        {
            text += each + ";";
        }

        return new Bag(text);
    }

    private sealed class Outer
    {
        public required string Street { get; init; }
        public required string Code { get; init; }
        public InnerView Inner => new(this);
        public static Outer Of(Customer c) => new() { Street = c.Home.Street, Code = c.Home.CountryCode };

        public sealed class InnerView(Outer parent)
        {
            public Outer Parent => parent;
            public string Text => parent.Street.ToUpperInvariant();
            public int Size => parent.Street.Length;
        }
    }
}
