namespace Scenarios.ResultTypes;

public readonly record struct Error(string Code, string Detail = "");

public sealed class Outcome<T>
{
    public T? Value { get; private init; }

    public Error? Error { get; private init; }

    public static Outcome<T> Success(T value) => new() { Value = value };

    public static Outcome<T> Failure(Error error) => new() { Error = error };

    public void Deconstruct(out T? value, out Error? error) => (value, error) = (Value, Error);
}

public static class Railway
{
    public static async Task<Outcome<TOut>> Then<TIn, TOut>(this Task<Outcome<TIn>> source, Func<TIn, Task<Outcome<TOut>>> next)
    {
        var outcome = await source;
        return outcome.Error is { } error ? Outcome<TOut>.Failure(error) : await next(outcome.Value!);
    }

    public static async Task<Outcome<TOut>> Map<TIn, TOut>(this Task<Outcome<TIn>> source, Func<TIn, TOut> map)
    {
        var (value, error) = await source;
        return error is { } failed ? Outcome<TOut>.Failure(failed) : Outcome<TOut>.Success(map(value!));
    }

    public static async Task<Outcome<T>> Log<T>(this Task<Outcome<T>> source, string step)
    {
        var outcome = await source;
        Env.Log.LogInformation("{Step}: {Value} {Error}", step, outcome.Value, outcome.Error); // -
        return outcome;
    }
}

public sealed class RailwayUser(IReadOnlyDictionary<int, Customer> customers, ILogger<RailwayUser> logger)
{
    public async Task MailAsync(int id)
    {
        var (mail, error) = await Find(id).Then(Mail);
        logger.LogInformation("Failed with {Code}", error?.Code); // ok constant codes
        logger.LogInformation("Mail {Mail}", mail); // ! PII1001 Customer.Email
    }

    public async Task MappedAsync(int id)
    {
        var orders = await Find(id).Map(c => c.Orders.Count);
        var city = await Find(id).Map(c => c.Home).Map(h => h.City);
        logger.LogInformation("Orders {Orders}", orders.Value); // ok a count
        logger.LogInformation("City {City}", city.Value); // ! PII1001 Address.City
    }

    public async Task DetailAsync(Customer customer)
    {
        var outcome = await Mail(customer);
        if (outcome is { Error: { Code: var code, Detail: { Length: > 0 } detail } })
        {
            logger.LogWarning("Code {Code}", code); // ok constant code
            logger.LogWarning("Detail {Detail}", detail); // ! PII1001 Customer.Name
        }
    }

    public async Task PrintedAsync(Customer customer)
    {
        var outcome = await Mail(customer);
        logger.LogWarning("Outcome {Outcome}", outcome); // ok the class prints its type name
        logger.LogWarning("Error {Error}", outcome.Error); // ! PII1001 Customer.Name
    }

    public async Task LoggedAsync(int id)
    {
        await Find(id).Map(c => c.Segment).Log("segment"); // ok unmarked segment
        await Find(id).Map(c => c.Phone).Log("phone"); // ! PII1001 Customer.Phone
    }

    public int? Parsed(Customer customer)
    {
        if (!TryDigits(customer, out var digits, out var problem))
        {
            logger.LogWarning("No digits: {Problem}", problem); // ! PII1001 Customer.Phone
            return null;
        }

        logger.LogInformation("{Count} digits", digits.Length); // ok a length
        logger.LogInformation("Digits {Digits}", digits); // ! PII1001 Customer.Phone
        return digits.Length;
    }

    private static bool TryDigits(Customer customer, out string digits, out string problem)
    {
        digits = new string((customer.Phone ?? "").Where(char.IsDigit).ToArray());
        problem = digits.Length > 6 ? "" : $"'{customer.Phone}' is too short";
        return problem.Length == 0;
    }

    private static Task<Outcome<string>> Mail(Customer customer) => Task.FromResult(customer.Email.Contains('@')
        ? Outcome<string>.Success(customer.Email)
        : Outcome<string>.Failure(new Error("no-mail", $"{customer.Name} has none")));

    private async Task<Outcome<Customer>> Find(int id)
    {
        await Task.Yield();
        return customers.TryGetValue(id, out var found) ? Outcome<Customer>.Success(found) : Outcome<Customer>.Failure(new Error("missing"));
    }
}
