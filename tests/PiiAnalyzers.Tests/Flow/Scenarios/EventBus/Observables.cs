using System.Net.Http.Json;

namespace Scenarios.EventBus;

/// <summary>A value that tells when it changes.</summary>
public sealed class Observable<T>(T initial)
{
    private readonly List<Action<T, T>> _watchers = new();
    private T _value = initial;

    public T Value
    {
        get => _value;
        set
        {
            var old = _value;
            _value = value;
            foreach (var watcher in _watchers)
            {
                watcher(old, value);
            }
        }
    }

    public Observable<T> Watch(Action<T, T> watcher)
    {
        _watchers.Add(watcher);
        return this;
    }
}

/// <summary>Subscriptions that end when they are disposed.</summary>
public sealed class Topic<T>
{
    private event Action<T>? Received;

    public IDisposable Subscribe(Action<T> handler)
    {
        Received += handler;
        return new Subscription(() => Received -= handler);
    }

    public void Send(T value) => Received?.Invoke(value);

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

public sealed class ProfileScreen
{
    private readonly Dictionary<string, string> _last = new();

    public void Bound(Customer customer)
    {
        var phone = new Observable<string>("none").Watch((old, now) => Env.Log.LogInformation("{Old} -> {Now}", old, now)); // -
        phone.Value = customer.Phone ?? "none"; // ! PII1001 Customer.Phone
        var visits = new Observable<int>(0).Watch((old, now) => Env.Log.LogInformation("{Old} -> {Now}", old, now)); // -
        visits.Value = customer.Orders.Count; // ok a count
    }

    public void Initial(Customer customer)
    {
        var city = new Observable<string>(customer.Home.City);
        Console.WriteLine(city.Value); // ! PII1001 Address.City
        city.Value = "moved";
        Console.WriteLine(city.Value); // ok overwritten
    }

    public void Subscribed(Customer customer)
    {
        var topic = new Topic<Customer>();
        using var names = topic.Subscribe(c => Console.WriteLine(c.Name)); // ! PII1001 Customer.Name
        using var types = topic.Subscribe(c => Console.WriteLine(c)); // ok the class prints its type name
        topic.Send(customer);
    }

    public async Task ForwardedAsync(Customer customer, HttpClient http)
    {
        var pending = new List<Task>();
        var topic = new Topic<string>();
        using var subscription = topic.Subscribe(text => pending.Add(http.PostAsJsonAsync("https://hooks.example/topic", text))); // -
        topic.Send(customer.Segment); // ok unmarked segment
        topic.Send(customer.Home.Street); // ! PII1002 Address.Street
        await Task.WhenAll(pending);
    }

    public void Kept(Customer customer)
    {
        var topic = new Topic<(string Key, string Text)>();
        using var subscription = topic.Subscribe(entry => _last[entry.Key] = entry.Text);
        topic.Send(("mail", customer.Email)); // ok kept in memory
    }

    public void Print()
    {
        foreach (var (key, text) in _last)
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }
    }

    public void Failing(Customer customer)
    {
        Action<string> onError = Console.Error.WriteLine; // ok nothing is passed yet
        onError += text => throw new InvalidOperationException(text); // -
        onError($"customer {customer.Name} failed"); // ! PII1003 Customer.Name, PII1001 Customer.Name
    }
}
