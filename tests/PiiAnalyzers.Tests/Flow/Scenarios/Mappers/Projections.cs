namespace Scenarios.Mappers;

public readonly struct MaskedPhone
{
    private readonly int _digits;

    private MaskedPhone(int digits) => _digits = digits;

    public static implicit operator MaskedPhone(string value) => new(value.Count(char.IsDigit));

    public override string ToString() => new('*', _digits);
}

public readonly struct PlainPhone
{
    private readonly string _digits;

    private PlainPhone(string digits) => _digits = digits;

    public static implicit operator PlainPhone(string value) => new(value.Replace(" ", ""));

    public static explicit operator string(PlainPhone value) => value._digits;
}

public interface IMapper<in TIn, out TOut>
{
    TOut Map(TIn source);
}

public sealed class NameMapper : IMapper<Customer, string>
{
    public string Map(Customer source) => source.Name.Trim();
}

public sealed class KeyMapper : IMapper<Customer, string>
{
    public string Map(Customer source) => $"customer-{source.Id}";
}

public sealed record Row(int Id, string Label, string Group);

public sealed class RowBuilder
{
    private int _id;
    private string _label = "";

    public RowBuilder WithId(int id)
    {
        _id = id;
        return this;
    }

    public RowBuilder WithLabel(string label)
    {
        _label = label;
        return this;
    }

    public Row Build(string group) => new(_id, _label, group);
}

public sealed class ProjectionUser(ILogger<ProjectionUser> logger)
{
    public void Anonymous(IEnumerable<Customer> customers)
    {
        var rows = customers.Select(c => new { c.Id, Mail = c.Email.ToLowerInvariant(), c.Segment }).ToList();
        foreach (var row in rows)
        {
            logger.LogInformation("Row {Row}", row); // ! PII1001 Customer.Email
            logger.LogInformation("Row {Id} {Segment}", row.Id, row.Segment); // ok the other members
        }
    }

    public void AnonymousWithout(IEnumerable<Customer> customers)
    {
        var rows = customers.Select(c => new { c.Id, HasPhone = !string.IsNullOrEmpty(c.Phone), Orders = c.Orders.Count });
        logger.LogInformation("Rows {Rows}", string.Join("; ", rows)); // ok id, flag and count
    }

    public void Implicit(Customer customer)
    {
        MaskedPhone masked = customer.Phone ?? "";
        logger.LogInformation("Phone {Phone}", masked); // ok prints as many stars as there are digits
    }

    public void RoundTrip(Customer customer)
    {
        PlainPhone plain = customer.Phone ?? "";
        logger.LogInformation("Phone {Phone}", (string)plain); // ! PII1001 Customer.Phone
    }

    public void NoOverride(Customer customer)
    {
        PlainPhone plain = customer.Phone ?? "";
        logger.LogInformation("Phone {Phone}", plain); // ok a struct without override prints its type name
    }

    public void ByInterface(Customer customer)
    {
        IMapper<Customer, string> keys = new KeyMapper();
        IMapper<Customer, string> names = new NameMapper();
        logger.LogInformation("Key {Key}", keys.Map(customer)); // ok the exact type is KeyMapper
        logger.LogInformation("Name {Name}", names.Map(customer)); // ! PII1001 Customer.Name
    }

    public void OneOfTwo(Customer customer)
    {
        IMapper<Customer, string> mapper = Env.Coin ? new KeyMapper() : new NameMapper();
        logger.LogInformation("Label {Label}", mapper.Map(customer)); // ! PII1001 Customer.Name
    }

    public void Built(Customer customer)
    {
        var row = new RowBuilder().WithId(customer.Id).WithLabel(customer.Name).Build(customer.Segment);
        logger.LogInformation("Row {Label}", row.Label); // ! PII1001 Customer.Name
        logger.LogInformation("Row {Group}", row.Group); // ok unmarked segment
    }

    public void ConvertedAll(List<Customer> customers)
    {
        var names = customers.ConvertAll(c => new Row(c.Id, c.Name, c.Segment));
        Array.ForEach(names.ToArray(), row => Console.WriteLine(row)); // ! PII1001 Customer.Name
    }

    public void Delegated(Customer customer)
    {
        Func<Customer, string> toLabel = c => c.Segment;
        Console.WriteLine(toLabel(customer)); // ok this delegate reads the segment
        toLabel = c => c.Name;
        Console.WriteLine(toLabel(customer)); // ! PII1001 Customer.Name
    }
}
