namespace Scenarios.Objects;

internal static class Printing
{
    static void ClassPrintsItsTypeName(Order o)
    {
        Env.Log.LogInformation("{V}", o); // ok a class without ToString
        Env.Log.LogInformation($"Order {o} and {o.Buyer?.Id}"); // ok a class without ToString, and an id
    }

    static void RecordPrintsItsMembers(Person p)
    {
        Env.Log.LogInformation("{V}", p); // ! PII1001 Person.Name, PII1001 Person.Email
        Env.Log.LogInformation("{V}", "who: " + p); // ! PII1001 Person.Name, PII1001 Person.Email
        Env.Log.LogInformation("{V}", p.ToString().Length); // ok length of the printed record
    }

    static void HarmlessRecord(Product p) =>
        Env.Log.LogInformation("{V}", p); // ok nothing personal is printed

    static void RecordAroundAClass(Customer c)
    {
        var visit = new Visit(1, c);
        Env.Log.LogInformation("{V}", visit); // ok the record prints the type name of the customer
        Env.Log.LogInformation("{V}", visit.Who.Name); // ! PII1001 Customer.Name
    }

    static void RecordAroundARecord(Person p)
    {
        var ticket = new Ticket("seat 5", p);
        Env.Log.LogInformation("{V}", ticket); // ! PII1001 Person.Name, PII1001 Person.Email
        Env.Log.LogInformation("{V}", ticket.Seat); // ok the seat
    }

    static void RecordThatReceivesTheValue(Customer c)
    {
        var line = new Line(c.Id, c.Email);
        Env.Log.LogInformation("{V}", line); // ! PII1001 Customer.Email
        var other = line with { Text = "hidden" };
        Env.Log.LogInformation("{V}", other); // ok the copy prints a constant
        Env.Log.LogInformation("{V}", other.Number); // ok the number
    }

    static void WithReplacesEveryMarkedMember(Person p)
    {
        var hidden = p with { Name = "***", Email = "***" };
        Env.Log.LogInformation("{V}", hidden); // ok only stars and the id
        var half = p with { Email = "***" };
        Env.Log.LogInformation("{V}", half); // ! PII1001 Person.Name
    }

    static void RecordStruct(Customer c)
    {
        var point = new Spot(c.Home.City, 3);
        Env.Log.LogInformation("{V}", point); // ! PII1001 Address.City
        Env.Log.LogInformation("{V}", point with { City = "" }); // ok overwritten
    }

    static void PlainStructPrintsItsTypeName(Contact contact)
    {
        Env.Log.LogInformation("{V}", contact); // ok ValueType.ToString prints the type name
        Env.Log.LogInformation("{V}", new PersonalCode("010190-12345")); // ! PII1001 PersonalCode
    }

    static void TuplesAndAnonymousTypes(Customer c)
    {
        Env.Log.LogInformation("{V}", (c.Id, c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", (c, c.Id)); // ok a tuple prints the type name of the customer
        Env.Log.LogInformation("{V}", new { c.Id, c.Name }); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", new { c.Id, c, c.Segment }); // ok an anonymous type prints the type name of the customer
        Env.Log.LogInformation("{V}", KeyValuePair.Create(c.Id, c.Email)); // ! PII1001 Customer.Email
    }

    static void OverriddenToString(Customer c)
    {
        Env.Log.LogInformation("{V}", new Labelled(c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", new Silent(c.Name)); // ok its ToString prints a constant
        object unknown = new Labelled(c.Name);
        Env.Log.LogInformation($"<{unknown}>"); // ! PII1001 Customer.Name
        unknown = new Silent(c.Name);
        Env.Log.LogInformation($"<{unknown}>"); // ok by then it is the other class
    }

    static void RecordWithOwnToString(Customer c)
    {
        Env.Log.LogInformation("{V}", new Discreet(c.Id, c.Email)); // ok its ToString prints the id
        Env.Log.LogInformation("{V}", new Discreet(c.Id, c.Email).Mail); // ! PII1001 Customer.Email
    }

    static void HiddenMembersOfARecordAreNotPrinted(Customer c) =>
        Env.Log.LogInformation("{V}", new Sealed(c.Id) { Mail = c.Email }); // ok a record prints public members only

    static void InheritedRecordPrintsItsBase(Person p)
    {
        var member = new Member(p.Id, p.Name, "gold");
        Env.Log.LogInformation("{V}", member); // ! PII1001 Person.Name
        Env.Log.LogInformation("{V}", member.Level); // ok the level
    }

    private sealed record Visit(int Number, Customer Who);

    private sealed record Ticket(string Seat, Person Holder);

    private sealed record Line(int Number, string Text);

    private readonly record struct Spot(string City, int Size);

    private sealed class Labelled(string label) { public override string ToString() => $"[{label}]"; }

    private sealed class Silent(string label) { public override string ToString() => label.Length > 3 ? "long" : "short"; }

    private sealed record Discreet(int Id, string Mail) { public override string ToString() => $"#{Id}"; }

    private sealed record Sealed(int Id) { internal string Mail { get; init; } = ""; }

    private record Base(int Id, string Title);

    private sealed record Member(int Id, string Title, string Level) : Base(Id, Title);
}
