namespace Scenarios.Exam;

internal static class PatternMatching
{
    static void TypePatterns(object o)
    {
        switch (o)
        {
            case Customer { Email: var mail, Id: > 5 and var id }:
                Console.WriteLine(id); // ok an id
                Console.WriteLine(mail); // ! PII1001 Customer.Email
                break;
            case Person(var id, _, var email):
                Console.WriteLine(id); // ok an id
                Console.WriteLine(email); // ! PII1001 Person.Email
                break;
            case Product(_, var title, _):
                Console.WriteLine(title); // ok not marked
                break;
        }
    }

    static void Lists(Customer c)
    {
        if (c.Email.Split('@') is [var user, .. var rest])
        {
            Console.WriteLine(rest.Length); // ok a length
            Console.WriteLine(user); // ! PII1001 Customer.Email
        }

        if (new[] { c.Segment, c.Name } is [var first, var second])
        {
            Console.WriteLine(first); // ok a segment
            Console.WriteLine(second); // ! PII1001 Customer.Name
        }
    }

    static void Nested(Order order)
    {
        if (order is { Buyer: { Home: { City: { Length: > 2 } city, CountryCode: var code } } })
        {
            Console.WriteLine(code); // ok not marked
            Console.WriteLine(city); // ! PII1001 Address.City
        }
    }

    static string Describe(object o) => o switch
    {
        Customer { Phone: null } => "no phone",
        Customer { Phone: { } phone } => phone,
        string s => s,
        _ => "?",
    };

    static void ByDescribe(Customer c)
    {
        Console.WriteLine(Describe(c)); // ! PII1001 Customer.Phone
        Console.WriteLine(Describe("x")); // ok a constant
    }

    static void OnlyTheRelation(Customer c)
    {
        var text = c.Email switch { { Length: > 20 } => "long", [] => "empty", ['a', ..] => "a", _ => "other" };
        Console.WriteLine(text); // ok constants
        Console.WriteLine(c.BirthDate.Year is > 1990 and < 2000); // ok a bool
    }

    static void Tuples(Customer c)
    {
        var text = (c.Name, c.Id) switch
        {
            (_, 0) => "zero",
            ({ Length: 0 }, var id) => $"{id}",
            (var name, _) when name[0] == 'a' => "a",
            (var name, var id) => name + id,
        };
        Console.WriteLine(text); // ! PII1001 Customer.Name
        var (a, (b, d)) = (c.Id, (c.Segment, c.Email));
        Console.WriteLine(a + b); // ok neither is marked
        Console.WriteLine(d); // ! PII1001 Customer.Email
    }

    static void Negated(object o)
    {
        if (o is not Customer c)
        {
            Console.WriteLine(o.GetHashCode()); // ok a hash of something else
            return;
        }

        Console.WriteLine(c.Email); // ! PII1001 Customer.Email
    }

    static void Unioned(Shape shape)
    {
        var text = shape switch
        {
            Shape.Owned { Owner: var owner } => owner.Name,
            Shape.Free(var label) => label,
            _ => "",
        };
        Console.WriteLine(text); // ! PII1001 Customer.Name
        Console.WriteLine(shape is Shape.Free(var only) ? only : "none"); // ok a label
    }

    static void Printed(Customer c)
    {
        Console.WriteLine((c.Id, c.Segment)); // ok neither is marked
        Console.WriteLine((c.Id, c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine((c.Id, c)); // ok prints the name of the class
    }

    static void AsCast(object o)
    {
        var person = o as Person;
        Console.WriteLine(person?.Id); // ok an id
        Console.WriteLine(person?.Name ?? "none"); // ! PII1001 Person.Name
        Console.WriteLine(((Person)o) with { Name = "x", Email = "y" }); // ok both replaced
        Console.WriteLine(((Person)o) with { Name = "x" }); // ! PII1001 Person.Email
    }

    internal abstract record Shape
    {
        internal sealed record Owned(Customer Owner) : Shape;

        internal sealed record Free(string Label) : Shape;
    }
}
