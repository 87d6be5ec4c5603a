namespace Scenarios.Branches;

/// <summary>A type test in a callee counts for those callers only whose object can be of that type.</summary>
internal static class TypeTests
{
    static void Described(Customer c, Order order, object unknown)
    {
        Console.WriteLine(Describe(order)); // ok an order is described by its number
        Console.WriteLine(Describe("text")); // ok a constant
        Console.WriteLine(Describe(c)); // ! PII1001 Customer.Email
        Console.WriteLine(Describe(c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(Describe(unknown)); // ! PII1001 Customer.Email
    }

    static void HandedOn(Customer c, Order order)
    {
        Console.WriteLine(Outer(order)); // ok an order
        Console.WriteLine(Outer(c)); // ! PII1001 Customer.Email
    }

    static void Nested(Order order, Product product)
    {
        Console.WriteLine(StreetOf(product)); // ok a product has no address
        Console.WriteLine(StreetOf(order)); // ! PII1001 Address.Street
    }

    static void Generic(Customer c)
    {
        Console.WriteLine(Opened(new Box<Product>(new Product(1, "x", 2m)))); // ok a box of something else
        Console.WriteLine(Opened(new Box<Person>(new Person(1, c.Name, c.Email)))); // ! PII1001 Person.Email
        Console.WriteLine(IsBox(new Box<string>("x"))); // ok a constant is inside
        Console.WriteLine(IsBox(new Box<string>(c.Email))); // ! PII1001 Customer.Email
    }

    static void Cast(Customer c, Order order)
    {
        Console.WriteLine(Checked(order)); // ok it throws
        Console.WriteLine(Checked(c)); // ! PII1001 Customer.Phone
    }

    static void ByInterface(Customer c)
    {
        Console.WriteLine(Labelled(new Tag("x"))); // ok a tag
        Console.WriteLine(Labelled(new Badge { Owner = c.Name })); // ! PII1001 Badge.Owner
    }

    static void Stored(Customer c)
    {
        var text = Describe(new Order());
        var holder = new Box<string>(text);
        Console.WriteLine(holder.Value); // ok an order's number
        holder = new Box<string>(Describe(c));
        Console.WriteLine(holder.Value); // ! PII1001 Customer.Email
    }

    private static string Describe(object thing) => thing switch
    {
        Customer { Id: > 0 } customer => customer.Email,
        Order order => order.Number.ToString(),
        string text => text,
        _ => "",
    };

    private static string Outer(object thing) => "<" + Describe(thing) + ">";

    private static string? StreetOf(object thing) => thing is Order { Buyer: { } buyer } ? buyer.Home.Street : null;

    private static string Opened(object thing) => thing is Box<Person> box ? box.Value.Email : "";

    private static string? IsBox<T>(T thing) => thing is Box<string> box ? box.Value : null;

    private static string? Checked(object thing) => ((Customer)thing).Phone;

    private static string Labelled(ILabel label)
    {
        if (label is not Badge badge)
        {
            return label.Text;
        }

        return badge.Owner;
    }

    private interface ILabel { string Text { get; } }

    private sealed record Tag(string Text) : ILabel;

    private sealed class Badge : ILabel
    {
        [PersonalData(Category.Name)] public string Owner { get; set; } = "";
        public string Text => "badge";
    }

    private sealed class Box<T>(T value) { public T Value { get; } = value; }
}
