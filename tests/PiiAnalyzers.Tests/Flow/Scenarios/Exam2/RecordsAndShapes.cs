namespace Scenarios.Exam2;

internal static class RecordsAndShapes
{
    static void SameNameOtherType(Customer c)
    {
        var secret = new Billing.Dto(c.Id, c.Name);
        var open = new Shipping.Dto(c.Id, c.Segment);
        Console.WriteLine(open); // ok the other Dto has a segment
        Console.WriteLine(open.Title); // ok a segment
        Console.WriteLine(secret); // ! PII1001 Customer.Name
        Console.WriteLine(secret.Title); // ! PII1001 Customer.Name
    }

    static void Wrapped(Customer c, Person p)
    {
        Console.WriteLine(new Envelope<Customer>(c, "t1")); // ok prints the name of the class
        Console.WriteLine(new Envelope<Person>(p, "t1")); // ! PII1001 Person.Name, PII1001 Person.Email
        Console.WriteLine(new Envelope<Person>(p, "t1").Trace); // ok a constant
        Console.WriteLine(new Envelope<int>(p.Id, c.Segment)); // ok an id and a segment
        Console.WriteLine(new Envelope<int>(p.Id, c.Email)); // ! PII1001 Customer.Email
    }

    static void Changed(Customer c)
    {
        var first = new Card("none", c.Id) { Note = c.Email };
        var second = first with { Title = c.Segment };
        var third = second with { Note = "" };
        Console.WriteLine(third); // ok the note was replaced
        Console.WriteLine(first); // ! PII1001 Customer.Email
        Console.WriteLine(second); // ! PII1001 Customer.Email
        Console.WriteLine(second with { Note = second.Note.Length.ToString() }); // ok a length instead
    }

    static void ChangedNested(Customer c)
    {
        var parcel = new Parcel(1, new Card(c.Home.City, 2));
        var copy = parcel with { Inner = parcel.Inner with { Title = "city" } };
        Console.WriteLine(copy); // ok the inner title was replaced
        Console.WriteLine(parcel); // ! PII1001 Address.City
        Console.WriteLine(parcel.Inner with { Number = 3 }); // ! PII1001 Address.City
    }

    static void Deconstructed(Customer c)
    {
        var (number, (title, _)) = new Parcel(c.Id, new Card(c.Name, 2));
        Console.WriteLine(number); // ok an id
        Console.WriteLine(title); // ! PII1001 Customer.Name
        (_, var inner) = new Parcel(c.Id, new Card(c.Segment, 2));
        Console.WriteLine(inner); // ok a segment
    }

    static void NestedPatterns(Order order)
    {
        if (order is { Number: var number, Buyer: { Home: { City: [_, .. var rest], CountryCode: var country }, Orders: [.., var last] } })
        {
            Console.WriteLine(number + last.Number); // ok numbers
            Console.WriteLine(country); // ok a country
            Console.WriteLine(rest); // ! PII1001 Address.City
        }

        if (order.Buyer is { Home.Street.Length: > 3 and var length })
        {
            Console.WriteLine(length); // ok a length
        }
    }

    static void PositionalPatterns(Person p)
    {
        var text = p switch
        {
            (0, _, _) => "nobody",
            (_, "", var mail) => mail,
            (var id, { Length: > 3 }, _) => id.ToString(),
            _ => "other",
        };
        var id2 = p is (var n, not null, not "") ? n : 0;
        Console.WriteLine(id2); // ok an id
        Console.WriteLine(text); // ! PII1001 Person.Email
    }

    static void TuplePatterns(Customer c)
    {
        var shown = (c.Segment, c.Email) switch
        {
            ("gold", var mail) => mail,
            (var segment, _) => segment,
        };
        var hidden = (c.Segment, c.Email) switch
        {
            (var segment, "x") => segment,
            (_, { Length: > 3 }) => "long",
            _ => "short",
        };
        Console.WriteLine(hidden); // ok a segment or constants
        Console.WriteLine(shown); // ! PII1001 Customer.Email
    }

    static void SealedToString(Customer c)
    {
        Console.WriteLine(new Numbered(c.Id, c.Email)); // ok the base seals ToString to the number
        Console.WriteLine(new Numbered(c.Id, c.Email).Mail); // ! PII1001 Customer.Email
    }

    static void OwnPrintMembers(Customer c)
    {
        Console.WriteLine(new Discreet(c.Name, c.Segment)); // ok prints the segment only
        Console.WriteLine(new Chatty(c.Name, c.Segment)); // ! PII1001 Customer.Name
    }

    static void ReplacedProperty(Customer c)
    {
        Console.WriteLine(new Sized(c.Email)); // ok the property prints a length
        Console.WriteLine(new Upper(c.Email)); // ! PII1001 Customer.Email
    }

    static void PrimaryConstructors(Customer c)
    {
        var clerk = new Clerk(c.Name, c.Segment);
        Console.WriteLine(clerk.Desk); // ok a segment
        Console.WriteLine(clerk.Greet()); // ! PII1001 Customer.Name
        clerk.Forget();
        Console.WriteLine(clerk.Greet()); // ok the captured parameter was overwritten
    }

    static void Anonymous(Customer c)
    {
        var row = new { c.Id, Who = c.Name, c.Segment };
        var copy = row with { Who = "none" };
        Console.WriteLine(copy); // ok replaced
        Console.WriteLine(row.Segment); // ok a segment
        Console.WriteLine(row.Who); // ! PII1001 Customer.Name
    }

    static void TuplesInTuples(Customer c)
    {
        var row = (c.Id, Inner: (c.Segment, c.Phone));
        Console.WriteLine(row.Inner.Segment); // ok a segment
        Console.WriteLine(row.Inner.Phone); // ! PII1001 Customer.Phone
        Console.WriteLine(row); // ! PII1001 Customer.Phone
        row.Inner = ("a", "b");
        Console.WriteLine(row); // ok replaced
    }

    static void GenericPair(Customer c)
    {
        var pair = Pair.Of(c.Id, c.Email);
        Console.WriteLine(pair.Swap().Second); // ok an id
        Console.WriteLine(pair.Swap().First); // ! PII1001 Customer.Email
        Console.WriteLine(pair.Map(static m => m.Length).Second); // ok a length
        Console.WriteLine(pair.Map(static m => m[..1]).Second); // ! PII1001 Customer.Email
    }

    static void Nothing(Customer c)
    {
        Console.WriteLine(new Card(c.Name, 1) == new Card("x", 1)); // ok a comparison
        Console.WriteLine(typeof(Envelope<Person>)); // ok a type
        Console.WriteLine(default(Card)); // ok nothing
        Console.WriteLine(new Card(c.Name, c.Id).Number); // ok an id
    }

    private static class Billing { public sealed record Dto(int Id, string Title); }

    private static class Shipping { public sealed record Dto(int Id, string Title); }

    private sealed record Envelope<T>(T Body, string Trace);

    private sealed record Card(string Title, int Number) { public string Note { get; init; } = ""; }

    private readonly record struct Parcel(int Number, Card Inner);

    private record Key(int Number) { public sealed override string ToString() => "#" + Number; }

    private sealed record Numbered(int Number, string Mail) : Key(Number);

    private sealed record Discreet(string Title, string Kind)
    {
        private bool PrintMembers(StringBuilder text)
        {
            text.Append(Kind);
            return true;
        }
    }

    private sealed record Chatty(string Title, string Kind)
    {
        private bool PrintMembers(StringBuilder text)
        {
            text.Append(Kind).Append('/').Append(Title);
            return true;
        }
    }

    private sealed record Sized(string Text) { public string Text { get; } = Text.Length.ToString(); }

    private sealed record Upper(string Text) { public string Text { get; } = Text.ToUpperInvariant(); }

    private sealed class Clerk(string name, string desk)
    {
        public string Desk => desk;
        public string Greet() => "I am " + name;
        public void Forget() => name = "nobody";
    }

    private static class Pair { public static Pair<TA, TB> Of<TA, TB>(TA first, TB second) => new(first, second); }

    private sealed record Pair<TA, TB>(TA First, TB Second)
    {
        public Pair<TB, TA> Swap() => new(Second, First);
        public Pair<TA, TOut> Map<TOut>(Func<TB, TOut> map) => new(First, map(Second));
    }
}
