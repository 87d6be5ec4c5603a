namespace Scenarios.Validation;

public sealed record FieldError(string Field, string Code, object? Attempted)
{
    public string Text => $"{Field}: {Code}";
}

public sealed class ErrorBag
{
    private readonly Dictionary<string, List<FieldError>> _errors = new();

    public bool IsEmpty => _errors.Count == 0;

    public IEnumerable<FieldError> this[string field] => _errors.TryGetValue(field, out var found) ? found : [];

    public IEnumerable<FieldError> All => _errors.Values.SelectMany(e => e);

    public void Add(FieldError error)
    {
        if (!_errors.TryGetValue(error.Field, out var list))
        {
            _errors[error.Field] = list = [];
        }

        list.Add(error);
    }

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw new AggregateException(_errors.Keys.Select(k => new FormatException(k))); // ok names of fields
        }
    }
}

public sealed class BagUser(ILogger<BagUser> logger)
{
    public void Attempted(Customer customer)
    {
        var bag = new ErrorBag();
        bag.Add(new FieldError(nameof(customer.Phone), "too short", customer.Phone));
        logger.LogInformation("Codes {Codes}", string.Join(",", bag.All.Select(e => e.Text))); // ok field names and codes
        logger.LogInformation("Attempted {Attempted}", bag["Phone"].First().Attempted); // ! PII1001 Customer.Phone
        logger.LogInformation("Errors {Errors}", string.Join(",", bag.All)); // ! PII1001 Customer.Phone
        bag.ThrowIfAny(); // ok names of fields
    }

    public void DataOfException(Customer customer)
    {
        if (customer.Orders.Count > 5)
        {
            throw new InvalidOperationException("refused") { Data = { ["id"] = customer.Id } }; // ok id
        }

        throw new InvalidOperationException("refused") { Data = { ["mail"] = customer.Email } }; // ! PII1003 Customer.Email
    }

    public void Aggregated(IReadOnlyList<Customer> customers)
    {
        var failures = customers.Where(c => c.Name.Length == 0 || c.Home.City.Length == 0).Select(c => new FormatException($"customer {c.Id}")).ToList();
        if (failures.Count > 3)
        {
            throw new AggregateException($"{failures.Count} customers are incomplete", failures); // ok count and ids
        }

        throw new AggregateException("Streets: " + string.Join(", ", customers.Select(c => c.Home.Street))); // ! PII1003 Address.Street
    }

    public void Rethrown(Customer customer)
    {
        try
        {
            Check(customer.Name);
        }
        catch (ArgumentException ex) when (ex.Message.Length > 0)
        {
            Console.Error.WriteLine(ex); // ok the exception holds a constant text
            throw;
        }
        catch (Exception)
        {
            throw new InvalidOperationException(string.Format("{0} failed", customer.Name)); // ! PII1003 Customer.Name
        }
    }

    public void Asserted(Customer customer)
    {
        Require(customer.BirthDate.Year > 1900, () => $"customer {customer.Id} is too old"); // ok id
        Require(customer.Phone is not null, () => $"{customer.Email} has no phone"); // ! PII1003 Customer.Email
    }

    public void Switched(Customer customer)
    {
        _ = customer.Segment switch
        {
            "gold" => 1,
            "silver" => 2,
            _ => throw new NotSupportedException($"segment {customer.Segment} of {customer.Name}"), // ! PII1003 Customer.Name
        };
    }

    private static void Check(string name)
    {
        if (name.Length > 200)
        {
            throw new ArgumentException("The name is too long", nameof(name)); // ok constant text
        }
    }

    private static void Require(bool condition, Func<string> message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message()); // -
        }
    }
}
