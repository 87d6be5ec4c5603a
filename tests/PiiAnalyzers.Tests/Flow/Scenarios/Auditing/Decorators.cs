namespace Scenarios.Auditing;

public interface IAccountService
{
    Task<bool> CloseAsync(Customer customer);

    Task<string> ExportAsync(Customer customer);
}

public sealed class AccountService : IAccountService
{
    public Task<bool> CloseAsync(Customer customer) => Task.FromResult(customer.Orders.Count == 0);

    public Task<string> ExportAsync(Customer customer) => Task.FromResult($"{customer.Id};{customer.Name};{customer.Home.Street}");
}

/// <summary>Says before and after what happens, to whatever logger it is given.</summary>
public sealed class AuditedAccountService(AccountService inner, ILogger<AuditedAccountService> logger) : IAccountService
{
    public async Task<bool> CloseAsync(Customer customer)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["customer"] = customer.Id, ["orders"] = customer.Orders.Count }); // ok id and count
        var closed = await inner.CloseAsync(customer);
        logger.LogInformation("Closed {Id}: {Closed}", customer.Id, closed); // ok id and result
        return closed;
    }

    public async Task<string> ExportAsync(Customer customer)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["customer"] = customer.Name }); // ! PII1001 Customer.Name
        var export = await inner.ExportAsync(customer);
        logger.LogInformation("Exported {Length} characters", export.Length); // ok length
        logger.LogDebug("Exported {Export}", export); // ! PII1001 Customer.Name, PII1001 Address.Street
        return export;
    }
}

/// <summary>A logger in front of a logger.</summary>
public sealed class PrefixLogger(ILogger inner, string prefix) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) // -
        where TState : notnull => inner.BeginScope(state); // -

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) // -
    {
        inner.Log(logLevel, eventId, state, exception, (s, e) => prefix + formatter(s, e)); // -
    }
}

/// <summary>Runs an action and says how it went.</summary>
public static class Audit
{
    public static T Run<T>(string action, string subject, Func<T> body)
    {
        try
        {
            return body();
        }
        finally
        {
            Env.Log.LogInformation("{Action} on {Subject}", action, subject); // -
        }
    }

    public static async Task<T> ResultAsync<T>(string action, Func<Task<T>> body)
    {
        var result = await body();
        Env.Log.LogInformation("{Action} gave {Result}", action, result); // -
        return result;
    }
}

public sealed class AuditUser(ILogger logger)
{
    public void Prefixed(Customer customer)
    {
        var prefixed = new PrefixLogger(logger, "crm: ");
        prefixed.LogInformation("Seen {Id}", customer.Id); // ok id
        prefixed.LogInformation("Seen {Mail}", customer.Email); // ! PII1001 Customer.Email
    }

    public int Subject(Customer customer)
    {
        var byId = Audit.Run("count", $"customer {customer.Id}", () => customer.Orders.Count); // ok id
        var byName = Audit.Run("count", $"customer {customer.Name}", () => customer.Orders.Count); // ! PII1001 Customer.Name
        return byId + byName;
    }

    public async Task ResultsAsync(Customer customer)
    {
        await Audit.ResultAsync("orders", () => Task.FromResult(customer.Orders.Count)); // ok a count
        await Audit.ResultAsync("phone", () => Task.FromResult(customer.Phone)); // ! PII1001 Customer.Phone
    }
}
