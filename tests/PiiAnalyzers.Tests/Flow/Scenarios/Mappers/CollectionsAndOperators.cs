namespace Scenarios.Mappers;

public sealed class Money(decimal amount)
{
    public decimal Amount { get; } = amount;

    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);

    public override string ToString() => Amount.ToString("N2");
}

/// <summary>Text that is put together with an operator.</summary>
public sealed class Text(string value)
{
    public string Value { get; } = value;

    public static Text operator +(Text left, Text right) => new(left.Value + right.Value);

    public static bool operator ==(Text left, Text right) => left.Value == right.Value;

    public static bool operator !=(Text left, Text right) => !(left == right);

    public static implicit operator Text(string value) => new(value);

    public override bool Equals(object? obj) => obj is Text other && this == other;

    public override int GetHashCode() => Value.Length;

    public override string ToString() => Value;
}

public sealed record OrderDto(int Number, string BuyerLabel, Money Total);

public sealed record BuyerDto(string Label, IReadOnlyList<OrderDto> Orders)
{
    public OrderDto this[int number] => Orders.First(o => o.Number == number);
}

public static class OrderMapper
{
    public static OrderDto Map(Order order) => new(order.Number, order.Buyer is { } buyer ? $"{buyer.Name}/{buyer.Id}" : "guest", new Money(order.Total));

    public static OrderDto MapPlain(Order order) => new(order.Number, order.Buyer is null ? "guest" : "customer", new Money(order.Total));

    public static BuyerDto Map(Customer customer) => new(customer.Home.City, customer.Orders.Select(Map).ToList());

    public static Dictionary<string, object?> Flatten(Customer customer)
    {
        var flat = new Dictionary<string, object?>();
        flat["id"] = customer.Id;
        flat["mail"] = customer.Email;
        flat["orders"] = customer.Orders.Count;
        return flat;
    }
}

public sealed class CollectionUser(ILogger<CollectionUser> logger)
{
    public void Listed(IEnumerable<Order> orders)
    {
        var dtos = orders.Select(OrderMapper.Map).ToArray();
        var plain = orders.Select(OrderMapper.MapPlain).ToArray();
        logger.LogInformation("{Numbers}", string.Join(",", dtos.Select(d => d.Number))); // ok order numbers
        logger.LogInformation("{Labels}", string.Join(",", plain.Select(d => d.BuyerLabel))); // ok constant labels
        logger.LogInformation("{Labels}", string.Join(",", dtos.Select(d => d.BuyerLabel))); // ! PII1001 Customer.Name
        logger.LogInformation("{Total}", dtos.Select(d => d.Total).Aggregate((a, b) => a + b)); // ok a sum
    }

    public void Indexed(Customer customer)
    {
        var buyer = OrderMapper.Map(customer);
        logger.LogInformation("{Total}", buyer[7].Total); // ok an amount
        logger.LogInformation("{Order}", buyer[7]); // ! PII1001 Customer.Name
        logger.LogInformation("{Label}", buyer.Label); // ! PII1001 Address.City
    }

    public void Flattened(Customer customer)
    {
        var flat = OrderMapper.Flatten(customer);
        logger.LogInformation("{Keys}", string.Join(",", flat.Keys)); // ok keys are constants
        logger.LogInformation("{Values}", string.Join(",", flat.Select(p => $"{p.Key}={p.Value}"))); // ! PII1001 Customer.Email
        logger.LogInformation("{Flat}", flat); // ! PII1001 Customer.Email
    }

    public void Operators(Customer customer)
    {
        Text label = customer.Segment;
        Text name = customer.Name;
        logger.LogInformation("{Same}", label == name); // ok a comparison
        logger.LogInformation("{Text}", label + " customer"); // ok unmarked segment
        logger.LogInformation("{Text}", label + " " + name); // ! PII1001 Customer.Name
    }
}
