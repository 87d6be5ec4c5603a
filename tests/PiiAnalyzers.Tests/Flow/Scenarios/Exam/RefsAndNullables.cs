namespace Scenarios.Exam;

internal static class RefsAndNullables
{
    static void Out(Customer c)
    {
        Split(c, out var mail, out var segment);
        Console.WriteLine(segment); // ok a segment
        Console.WriteLine(mail); // ! PII1001 Customer.Email
    }

    static void TryPattern(Customer c)
    {
        if (TryMail(c, out var mail))
        {
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }

        Console.WriteLine(TryMail(c, out _)); // ok a bool
    }

    static void RefLocal(Customer c)
    {
        var a = "x";
        var b = "y";
        ref var slot = ref a;
        slot = c.Email;
        Console.WriteLine(b); // ok the other variable
        Console.WriteLine(a); // ! PII1001 Customer.Email
        slot = ref b;
        slot = c.Name;
        Console.WriteLine(b); // ! PII1001 Customer.Name
    }

    static void RefReturn(Customer c)
    {
        var slots = new string[3];
        Slot(slots, 1) = c.Email;
        Console.WriteLine(slots[1]); // ! PII1001 Customer.Email
        Console.WriteLine(slots.Length); // ok a length
    }

    static void RefOverwrites(Customer c)
    {
        var text = c.Email;
        Blank(ref text);
        Console.WriteLine(text); // ok overwritten through the reference
        Upper(ref text);
        Console.WriteLine(text); // ok still blank
        var other = c.Email;
        Upper(ref other);
        Console.WriteLine(other); // ! PII1001 Customer.Email
    }

    static void RefStruct(Customer c)
    {
        var cursor = new Cursor(c.Email);
        Console.WriteLine(cursor.Position); // ok a position
        Console.WriteLine(cursor.Next().ToString()); // ! PII1001 Customer.Email
    }

    static void In(Customer c)
    {
        var contact = new Contact { Id = c.Id, Phone = c.Phone! };
        Console.WriteLine(IdOf(in contact)); // ok an id
        Console.WriteLine(PhoneOf(in contact)); // ! PII1001 Contact.Phone
    }

    static void Nullables(Customer c)
    {
        DateTime? born = c.BirthDate;
        Console.WriteLine(born.HasValue); // ok a bool
        Console.WriteLine(born.Value.Year); // ! PII1001 Customer.BirthDate
        Console.WriteLine(born?.ToString("d") ?? "none"); // ! PII1001 Customer.BirthDate
        Console.WriteLine(born.GetValueOrDefault()); // ! PII1001 Customer.BirthDate
    }

    static void NullConditional(Order order)
    {
        Console.WriteLine(order.Buyer?.Orders?.Count); // ok a count
        Console.WriteLine(order.Buyer?.Home?.Street?.Trim()); // ! PII1001 Address.Street
        Console.WriteLine(order?.Buyer is null); // ok a bool
    }

    static void Tuples(Customer c)
    {
        (string Mail, int Id) row = (c.Email, c.Id);
        var (mail, id) = row;
        Console.WriteLine(row.Id); // ok an id
        Console.WriteLine(mail); // ! PII1001 Customer.Email
        row.Mail = "x";
        Console.WriteLine(row); // ok replaced
        Console.WriteLine(Both(c).Item2); // ok a segment
        Console.WriteLine(Both(c).Item1); // ! PII1001 Customer.Name
    }

    static void Iterated(Customer c)
    {
        foreach (ref var slot in new[] { c.Email, "x" }.AsSpan())
        {
            slot = "wiped";
        }

        foreach (var part in Parts(c))
        {
            Console.WriteLine(part); // ! PII1001 Customer.Email, PII1001 Customer.Name
        }

        foreach (var size in Sizes(c))
        {
            Console.WriteLine(size); // ok lengths
        }
    }

    static void Boxed(Customer c)
    {
        object boxed = new Contact { Id = c.Id, Phone = c.Phone! };
        var back = (Contact)boxed;
        Console.WriteLine(back.Id); // ok an id
        Console.WriteLine(boxed); // ok prints the name of the type
        Console.WriteLine(back.Phone); // ! PII1001 Contact.Phone
    }

    private static void Split(Customer c, out string mail, out string segment)
    {
        mail = c.Email;
        segment = c.Segment;
    }

    private static bool TryMail(Customer c, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? mail)
    {
        mail = c.Id > 0 ? c.Email : null;
        return mail is not null;
    }

    private static ref string Slot(string[] slots, int index) => ref slots[index];

    private static void Blank(ref string text) => text = "";

    private static void Upper(ref string text) => text = text.ToUpperInvariant();

    private static int IdOf(in Contact contact) => contact.Id;

    private static string PhoneOf(in Contact contact) => contact.Phone;

    private static (string Name, string Segment) Both(Customer c) => (c.Name, c.Segment);

    private static IEnumerable<string> Parts(Customer c)
    {
        yield return c.Segment;
        yield return c.Email;
        yield return c.Name;
    }

    private static IEnumerable<int> Sizes(Customer c)
    {
        foreach (var part in Parts(c))
        {
            yield return part.Length;
        }
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        public int Position { get; private set; }
        public ReadOnlySpan<char> Next() => _text.Slice(Position++, 1);
    }
}
