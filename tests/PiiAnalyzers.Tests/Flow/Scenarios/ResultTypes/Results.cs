using System.Diagnostics.CodeAnalysis;

namespace Scenarios.ResultTypes;

/// <summary>Success with a value or failure with a text.</summary>
public abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Failed(string Error) : Result<T>;

    public Result<TOut> Map<TOut>(Func<T, TOut> map) => this switch
    {
        Ok ok => new Result<TOut>.Ok(map(ok.Value)),
        Failed failed => new Result<TOut>.Failed(failed.Error),
        _ => throw new InvalidOperationException("neither"), // ok constant text
    };

    public Result<TOut> Bind<TOut>(Func<T, Result<TOut>> bind) => this switch
    {
        Ok ok => bind(ok.Value),
        Failed failed => new Result<TOut>.Failed(failed.Error),
        _ => throw new InvalidOperationException("neither"), // ok constant text
    };

    public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => this is Ok { Value: var value } ? ok(value) : failed(((Failed)this).Error);

    public Result<T> Tap(Action<T> action)
    {
        if (this is Ok ok)
        {
            action(ok.Value);
        }

        return this;
    }
}

public static class Accounts
{
    public static Result<Customer> Find(IEnumerable<Customer> customers, int id) =>
        customers.FirstOrDefault(c => c.Id == id) is { } found
            ? new Result<Customer>.Ok(found)
            : new Result<Customer>.Failed($"No customer {id}");

    public static Result<string> Mailable(Customer customer) =>
        customer.Email.Contains('@')
            ? new Result<string>.Ok(customer.Email)
            : new Result<string>.Failed($"Customer {customer.Id} has no address");

    public static Result<string> Callable(Customer customer) =>
        customer.Phone is { Length: >= 8 } phone
            ? new Result<string>.Ok("callable")
            : new Result<string>.Failed($"'{customer.Phone}' cannot be called");

    public static bool TryGetCity(Customer customer, [NotNullWhen(true)] out string? city, out string country)
    {
        country = customer.Home.CountryCode;
        city = country == "LV" ? customer.Home.City : null;
        return city is not null;
    }
}

public sealed class ResultUser(IReadOnlyList<Customer> customers, ILogger<ResultUser> logger)
{
    public void Value(int id)
    {
        var mail = Accounts.Find(customers, id).Bind(Accounts.Mailable);
        if (mail is Result<string>.Ok ok)
        {
            logger.LogInformation("Mail {Mail}", ok.Value); // ! PII1001 Customer.Email
        }
        else if (mail is Result<string>.Failed failed)
        {
            logger.LogWarning("No mail: {Error}", failed.Error); // ok the error names only the id
        }
    }

    public void ErrorText(Customer customer)
    {
        switch (Accounts.Callable(customer))
        {
            case Result<string>.Ok { Value: var value }:
                logger.LogInformation("Phone is {State}", value); // ok a constant
                break;
            case Result<string>.Failed { Error: var error }:
                logger.LogWarning("Phone: {Error}", error); // ! PII1001 Customer.Phone
                break;
        }
    }

    public void Mapped(int id)
    {
        var name = Accounts.Find(customers, id).Map(c => c.Name.ToUpperInvariant());
        var length = name.Map(n => n.Length);
        logger.LogInformation("Length {Length}", length); // ok a length, and an error without content
        logger.LogInformation("Name {Name}", name); // ! PII1001 Customer.Name
    }

    public void Matched(int id)
    {
        var key = Accounts.Find(customers, id).Match(c => $"#{c.Id}", error => error);
        var greeting = Accounts.Find(customers, id).Match(c => $"Dear {c.Name}", error => error);
        logger.LogInformation("Key {Key}", key); // ok id
        logger.LogInformation("Greeting {Greeting}", greeting); // ! PII1001 Customer.Name
    }

    public void Tapped(Customer customer)
    {
        Accounts.Mailable(customer).Tap(m => Env.Log.LogInformation("{Length}", m.Length)); // ok a length
        Accounts.Mailable(customer).Tap(m => Env.Log.LogInformation("{Mail}", m)); // ! PII1001 Customer.Email
    }

    public void Tried(Customer customer)
    {
        if (Accounts.TryGetCity(customer, out var city, out var country))
        {
            logger.LogInformation("City {City}", city); // ! PII1001 Address.City
        }

        logger.LogInformation("Country {Country}", country); // ok unmarked country code
    }
}
