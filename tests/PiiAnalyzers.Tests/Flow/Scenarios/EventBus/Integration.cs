using System.Net.Http.Json;
using System.Text.Json;

namespace Scenarios.EventBus;

/// <summary>Sends every message to the broker, as JSON.</summary>
public sealed class Broker(HttpClient http)
{
    private readonly Queue<string> _dead = new();

    public async Task PublishAsync(string topic, object message)
    {
        var json = JsonSerializer.Serialize(message);
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        await http.PostAsync("https://broker.example/" + topic, content); // -
    }

    public Task PublishTypedAsync<T>(T message) => http.PostAsJsonAsync("https://broker.example/" + typeof(T).Name, message); // -

    public void Park(Customer customer, string reason) => _dead.Enqueue($"{reason}: {customer.Phone}");

    public void DumpParked()
    {
        Env.Log.LogWarning("{Count} parked", _dead.Count); // ok count
        while (_dead.TryDequeue(out var letter))
        {
            Env.Log.LogWarning("Parked {Letter}", letter); // ! PII1001 Customer.Phone
        }
    }
}

/// <summary>Operators over a push source.</summary>
public sealed class Source<T>
{
    private readonly List<Action<T>> _targets = new();

    public void Push(T value) => _targets.ForEach(target => target(value));

    public void To(Action<T> target) => _targets.Add(target);

    public Source<TOut> Select<TOut>(Func<T, TOut> selector)
    {
        var next = new Source<TOut>();
        To(value => next.Push(selector(value)));
        return next;
    }
}

public sealed class IntegrationUser(Broker broker)
{
    public Task Moved(Customer customer) => broker.PublishAsync("moved", new { customer.Id, customer.Home.City }); // ! PII1002 Address.City

    public Task Counted(Customer customer) => broker.PublishAsync("counted", new { customer.Id, customer.Orders.Count }); // ok id and count

    public Task Typed(Person person) => broker.PublishTypedAsync(person); // ! PII1002 Person.Name, PII1002 Person.Email

    public Task TypedProduct(Product product) => broker.PublishTypedAsync(product); // ok nothing personal in it

    [Purpose(Purposes.Order)]
    public Task Ordered(Customer customer) => broker.PublishAsync("ordered", customer.Home); // ok the caller declares a purpose

    public void Pushed(Customer customer)
    {
        var source = new Source<Customer>();
        source.Select(c => c.Id).To(id => Env.Log.LogInformation("{Id}", id)); // ok id
        source.Select(c => c.Email).Select(m => m.ToUpperInvariant()).To(m => Console.Error.WriteLine(m.Length)); // ok length
        source.Push(customer);
    }

    public void Direct(Customer customer)
    {
        var texts = new Source<string>();
        texts.To(text => Env.Log.LogInformation("{Text}", text)); // -
        texts.Push(customer.Segment); // ok unmarked segment
        texts.Push(customer.Email); // ! PII1001 Customer.Email
    }

    public async Task ParallelAsync(Person person)
    {
        var sends = new List<Task> { broker.PublishAsync("id", person.Id) }; // ok id
        sends.Add(broker.PublishAsync("name", person.Name)); // ! PII1002 Person.Name
        sends.Add(broker.PublishAsync("mail", new Dictionary<string, string> { ["value"] = person.Email })); // ! PII1002 Person.Email
        await Task.WhenAll(sends);
    }
}
