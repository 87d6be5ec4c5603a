namespace Scenarios.Mappers;

public sealed class CustomerDto
{
    public int Id { get; set; }

    public string Contact { get; set; } = "";

    public string Segment { get; set; } = "";
}

public sealed class CustomerSummary
{
    public int Id { get; init; }

    public string Segment { get; init; } = "";

    public int OrderCount { get; init; }

    public override string ToString() => $"#{Id} {Segment} ({OrderCount})";
}

/// <summary>Prints what it was given.</summary>
public sealed class ContactCard(string title, string line)
{
    public string Title { get; } = title;

    public string Line { get; } = line;

    public override string ToString() => $"{Title}: {Line}";
}

public static class CustomerMapper
{
    public static CustomerDto ToDto(this Customer source) => new() { Id = source.Id, Contact = source.Email, Segment = source.Segment };

    public static CustomerSummary ToSummary(this Customer source) => new() { Id = source.Id, Segment = source.Segment, OrderCount = source.Orders.Count };

    public static ContactCard ToCard(this Customer source) => new("Customer " + source.Id, $"{source.Home.Street}, {source.Home.City}");

    public static void Fill(Customer source, CustomerDto target)
    {
        target.Id = source.Id;
        target.Contact = source.Phone ?? "none";
    }

    public static bool TryMap(Customer? source, out CustomerDto dto)
    {
        dto = source is null ? new CustomerDto() : source.ToDto();
        return source is not null;
    }
}

public sealed class MappingUser(ILogger<MappingUser> logger)
{
    public void MappedField(Customer customer)
    {
        var dto = customer.ToDto();
        logger.LogInformation("Contact {Contact}", dto.Contact); // ! PII1001 Customer.Email
        logger.LogInformation("Customer {Id} in {Segment}", dto.Id, dto.Segment); // ok the other fields of the same object
    }

    public void MappedWithoutPersonalPart(Customer customer)
    {
        var summary = customer.ToSummary();
        logger.LogInformation("Summary {Summary}", summary); // ok the summary drops what is personal
    }

    public void MappedToPrintable(Customer customer)
    {
        var card = customer.ToCard();
        logger.LogInformation("Card {Title}", card.Title); // ok title is built from the id
        logger.LogInformation("Card {Card}", card); // ! PII1001 Address.Street, PII1001 Address.City
    }

    public void FilledTarget(Customer customer)
    {
        var first = new CustomerDto();
        var second = new CustomerDto { Contact = "desk" };
        CustomerMapper.Fill(customer, first);
        logger.LogInformation("First {Contact}", first.Contact); // ! PII1001 Customer.Phone
        logger.LogInformation("Second {Contact}", second.Contact); // ok another object of the same type
    }

    public void OutMapped(Customer? customer)
    {
        if (CustomerMapper.TryMap(customer, out var dto))
        {
            Console.WriteLine(dto.Contact); // ! PII1001 Customer.Email
        }

        Console.WriteLine(dto.Id); // ok id
    }

    public void PrintedDto(Customer customer)
    {
        var dto = customer.ToDto();
        logger.LogInformation("Mapped {Dto}", dto); // ok CustomerDto has no ToString of its own
        logger.LogInformation("Mapped {@Dto}", dto); // ! PII1001 Customer.Email
    }

    public void Overwritten(Customer customer)
    {
        var dto = customer.ToDto();
        dto.Contact = "[removed]";
        logger.LogInformation("Mapped {@Dto}", dto); // ok the personal part was overwritten
    }
}
