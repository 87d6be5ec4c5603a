namespace Scenarios.Validation;

public sealed class DuplicateCustomerException(string message, int existingId) : Exception(message)
{
    public int ExistingId { get; } = existingId;
}

public sealed class CustomerNotFoundException : Exception
{
    public CustomerNotFoundException(string email)
        : base($"No customer with address {email}") // -
    {
    }

    public CustomerNotFoundException(int id)
        : base($"No customer {id}")
    {
    }
}

public static class Failures
{
    public static InvalidOperationException Busy(string who) => new($"{who} is busy"); // -

    public static InvalidOperationException Closed(string who) => new($"Account closed ({who.Length} characters)"); // ok a length
}

public sealed class Registrar(IReadOnlyList<Customer> known, ILogger<Registrar> logger)
{
    public void Duplicate(Customer customer)
    {
        var existing = known.FirstOrDefault(c => c.Email == customer.Email);
        if (existing is { Phone: null })
        {
            throw new DuplicateCustomerException("The address is taken", existing.Id); // ok constant text and an id
        }

        if (existing is not null)
        {
            throw new DuplicateCustomerException($"{existing.Name} has this address", existing.Id); // ! PII1003 Customer.Name
        }
    }

    public Customer ById(Customer wanted) => known.FirstOrDefault(c => c.Id == wanted.Id) ?? throw new CustomerNotFoundException(wanted.Id); // ok id

    public Customer ByMail(Customer wanted) => known.FirstOrDefault(c => c.Email == wanted.Email) ?? throw new CustomerNotFoundException(wanted.Email); // ! PII1003 Customer.Email

    public void Made(Customer customer)
    {
        if (customer.Orders.Count > 100)
        {
            throw Failures.Closed(customer.Name); // ok the message holds a length
        }

        if (customer.Orders.Count > 10)
        {
            throw Failures.Busy(customer.Name); // ! PII1003 Customer.Name
        }
    }

    public void Arguments(Customer customer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customer.Email); // ok the message holds the expression's text
        if (customer.BirthDate > DateTime.Today)
        {
            throw new ArgumentOutOfRangeException(nameof(customer), customer.BirthDate, "in the future"); // ! PII1003 Customer.BirthDate
        }
    }

    public void Wrapped(Customer customer)
    {
        try
        {
            Parse(customer);
        }
        catch (FormatException ex)
        {
            logger.LogError(ex, "Customer {Id} is malformed", customer.Id); // ! PII1001 Customer.Phone
            throw new InvalidOperationException($"Customer {customer.Id} is malformed"); // ok id only, no inner exception
        }
    }

    public void Counted(Customer customer)
    {
        try
        {
            Number(customer);
        }
        catch (FormatException ex)
        {
            logger.LogError(ex, "Customer {Id} is malformed", customer.Id); // ok the exception holds a constant text
        }
    }

    [Purpose(Purposes.Support)]
    public void Supported(Customer customer)
    {
        throw new NotSupportedException($"{customer.Name} needs a person"); // ok the method declares a purpose
    }

    private static long Parse(Customer customer) =>
        long.TryParse(customer.Phone, out var number) ? number : throw new FormatException($"'{customer.Phone}' is no number"); // ! PII1003 Customer.Phone

    private static long Number(Customer customer) =>
        long.TryParse(customer.Phone, out var number) ? number : throw new FormatException("no number"); // ok constant text
}
