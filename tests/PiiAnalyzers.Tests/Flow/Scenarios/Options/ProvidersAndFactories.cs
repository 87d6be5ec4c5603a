using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Scenarios.Options;

public sealed class ConnectionSettings
{
    public string Host { get; init; } = "localhost";

    [PersonalData(Category.Username)]
    public string User { get; init; } = "";

    [PersonalData(Category.Credential)]
    public string Secret { get; init; } = "";

    public string ConnectionString => $"Host={Host};Username={User};Password={Secret}";

    public string Display => $"{Host}/{(Secret.Length > 0 ? "***" : "none")}";
}

/// <summary>Settings that come from the customer's own profile.</summary>
public sealed class ProfileSource(Customer customer)
{
    public IEnumerable<KeyValuePair<string, string?>> Values
    {
        get
        {
            yield return new("profile:id", customer.Id.ToString());
            yield return new("profile:phone", customer.Phone);
        }
    }

    public IEnumerable<string> Keys => Values.Select(v => v.Key);
}

public interface IClient
{
    string Describe();
}

public sealed class Client(ConnectionSettings settings) : IClient
{
    public string Describe() => settings.ConnectionString;
}

public sealed class Probe(ConnectionSettings settings) : IClient
{
    public string Describe() => settings.Display;
}

public sealed class FactoryUser(IServiceProvider services, ILogger<FactoryUser> logger)
{
    public void Connect(ConnectionSettings settings)
    {
        logger.LogInformation("Connecting to {Display}", settings.Display); // ok host and stars
        logger.LogInformation("Connecting with {Text}", settings.ConnectionString); // ! PII1001 ConnectionSettings.User, PII1001 ConnectionSettings.Secret
        if (settings.Secret.Length < 8)
        {
            throw new InvalidOperationException($"The secret of {settings.User} is too short"); // ! PII1003 ConnectionSettings.User
        }
    }

    public void Built(Customer customer)
    {
        var source = new ProfileSource(customer);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(source.Values).Build();
        logger.LogInformation("Keys {Keys}", string.Join(",", source.Keys)); // ok names of settings
        logger.LogInformation("Phone {Phone}", configuration.GetSection("profile")["phone"]); // ! PII1001 Customer.Phone
    }

    public void Created(ConnectionSettings settings)
    {
        var client = ActivatorUtilities.CreateInstance<StringValuesHolder>(services);
        IClient probe = new Probe(settings);
        IClient real = new Client(settings);
        logger.LogInformation("{Count}", client.Values.Count); // ok count
        logger.LogInformation("{Probe}", probe.Describe()); // ok host and stars
        logger.LogInformation("{Client}", real.Describe()); // ! PII1001 ConnectionSettings.User, PII1001 ConnectionSettings.Secret
    }

    public void Keyed(bool real)
    {
        Func<IServiceProvider, ConnectionSettings> read = p => p.GetRequiredService<ConnectionSettings>();
        var text = real ? read(services).User : read(services).Host;
        logger.LogInformation("Using {Text}", text); // ! PII1001 ConnectionSettings.User
        logger.LogInformation("Using {Host}", read(services) is { Host: var host } ? host : "none"); // ok host
    }
}

public sealed class StringValuesHolder
{
    public StringValues Values { get; } = new(["a", "b"]);
}
