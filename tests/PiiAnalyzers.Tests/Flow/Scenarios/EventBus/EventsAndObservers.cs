namespace Scenarios.EventBus;

public sealed class RegisteredEventArgs(int id, string address) : EventArgs
{
    public int Id { get; } = id;

    public string Address { get; } = address;
}

public sealed class Registration
{
    public event EventHandler<RegisteredEventArgs>? Registered;

    public event Action<int>? Counted;

    public void Register(Customer customer)
    {
        Counted?.Invoke(customer.Id); // ok the id is all that is told
        Registered?.Invoke(this, new RegisteredEventArgs(customer.Id, customer.Email)); // ! PII1001 Customer.Email
    }
}

public static class Listeners
{
    public static void Attach(Registration registration)
    {
        registration.Registered += OnRegistered;
        registration.Counted += id => Env.Log.LogInformation("Counted {Id}", id); // ok an id
    }

    private static void OnRegistered(object? sender, RegisteredEventArgs e)
    {
        Env.Log.LogInformation("Registered {Id}", e.Id); // ok an id
        Env.Log.LogInformation("Registered {Address}", e.Address); // -
    }
}

/// <summary>Listeners that never look at the content.</summary>
public sealed class Newsletter
{
    public event EventHandler<Customer>? Subscribed;

    public int Count { get; private set; }

    public void Subscribe(Customer customer)
    {
        Count++;
        Subscribed?.Invoke(this, customer); // ok the only listener prints the id
    }

    public void Listen() => Subscribed += (_, customer) => Env.Log.LogInformation("{Id} of {Count}", customer.Id, Count); // ok id and count
}

public sealed class LoggingObserver : IObserver<string>
{
    public void OnNext(string value) => Env.Log.LogInformation("Next {Value}", value); // -

    public void OnError(Exception error) => Env.Log.LogError("Failed with {Type}", error.GetType().Name); // ok a type name

    public void OnCompleted() => Env.Log.LogInformation("Done"); // ok constant text
}

public sealed class CountingObserver : IObserver<string>
{
    private int _count;

    public void OnNext(string value) => _count += value.Length > 0 ? 1 : 0;

    public void OnError(Exception error) => _count = -1;

    public void OnCompleted() => Env.Log.LogInformation("{Count} values", _count); // ok a count
}

public static class Streams
{
    public static void ToLogger(IEnumerable<Customer> customers, LoggingObserver observer)
    {
        foreach (var customer in customers)
        {
            observer.OnNext(customer.Home.City); // ! PII1001 Address.City
        }

        observer.OnCompleted();
    }

    public static void ToCounter(IEnumerable<Customer> customers, CountingObserver observer)
    {
        foreach (var customer in customers)
        {
            observer.OnNext(customer.Home.City); // ok this observer only counts
        }

        observer.OnCompleted();
    }
}
