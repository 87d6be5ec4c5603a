using CsCheck;

namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class RedactionTests
{
    [Fact]
    public void MarkedMembersAreMaskedOthersShown()
    {
        var customer = new Customer { Id = 7, Name = "Anna", Email = null, Segment = "gold\n2024 forged line", IpAddress = "10.0.0.1", Home = new Address { Street = "S", CountryCode = "LV" } };
        Assert.Equal(
            "Customer { Id = 7, Name = ***, Email = null, BirthDate = null, Password = null, Notes = ***, _phone = null, Segment = gold\\u000a2024 forged line, IpAddress = 10.0.0.1, "
            + "Home = Address { Street = ***, CountryCode = LV }, Orders = null, Places = [], Friend = null, Anything = null }",
            customer.ToRedactedString());
        Assert.Equal("Person { Id = 1, Name = ***, Mail = *** }", new Person(1, "P", "m@example.com").ToRedactedString());
        Assert.Equal("Point { X = ***, Y = *** }", new Point(1.5, 2).ToRedactedString());
        Assert.Equal("PersonalCode { Value = *** }", new PersonalCode("010101").ToRedactedString());
    }

    [Fact]
    public void CyclesEnd()
    {
        var customer = new Customer { Name = "A" };
        customer.Friend = customer;
        customer.Anything = customer;
        Assert.Contains("Friend = Customer { … }", customer.ToRedactedString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoMarkedValueAppears() => Gen.String[Gen.Char.AlphaNumeric, 6, 12].Array[6].Sample(static secrets =>
    {
        Customer customer = new Contractor { Id = 1, Name = secrets[0], Email = secrets[1], Password = secrets[2], Notes = secrets[3], Iban = secrets[4], Segment = "-" };
        customer.SetPhone(secrets[5]);
        var root = new Customer { Friend = customer, Anything = customer, Orders = [new Order { Buyer = customer }], Home = new Address { Street = secrets[0] } };
        root.Places[secrets[1]] = new Address { Street = secrets[2] };
        var text = root.ToRedactedString() + new Everything { @class = secrets[0], Any = secrets[1] }.ToRedactedString();
        Assert.DoesNotContain(secrets, secret => text.Contains(secret, StringComparison.Ordinal));
    });
}
