namespace Scenarios.EventBus;

public interface IDomainEvent
{
    DateTime At { get; }
}

public sealed record CustomerMoved(int CustomerId, [property: PersonalData(Category.PostalAddress)] string NewStreet, DateTime At) : IDomainEvent;

public sealed record CustomerArchived(int CustomerId, string Reason, DateTime At) : IDomainEvent;

public sealed class CustomerRenamed(Customer customer, DateTime at) : IDomainEvent
{
    public Customer Customer { get; } = customer;

    public DateTime At { get; } = at;

    public override string ToString() => $"CustomerRenamed {{ Id = {Customer.Id} }}";
}

public interface IHandle<in T>
    where T : IDomainEvent
{
    void Handle(T @event);
}

/// <summary>Dispatches by type; prints nothing but types and times.</summary>
public sealed class EventBus
{
    private readonly Dictionary<Type, List<Action<IDomainEvent>>> _handlers = new();

    public void Subscribe<T>(Action<T> handler)
        where T : IDomainEvent
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
        {
            _handlers[typeof(T)] = list = new List<Action<IDomainEvent>>();
        }

        list.Add(e => handler((T)e));
        Env.Log.LogDebug("Subscribed to {Type}", typeof(T).Name); // ok the type's name
    }

    public void Publish(IDomainEvent @event)
    {
        Env.Log.LogDebug("Publishing {Type} of {At}", @event.GetType().Name, @event.At); // ok type and time
        if (_handlers.TryGetValue(@event.GetType(), out var list))
        {
            foreach (var handler in list)
            {
                handler(@event);
            }
        }
    }
}

/// <summary>The same bus with a louder voice.</summary>
public sealed class TalkativeBus
{
    private readonly List<Action<object>> _observers = new();

    public void Observe(Action<object> observer) => _observers.Add(observer);

    public void Publish<T>(T @event)
        where T : notnull
    {
        Env.Log.LogInformation("Event {Event}", @event); // -
        _observers.ForEach(observer => observer(@event));
    }
}

public sealed class MovedHandler : IHandle<CustomerMoved>
{
    public void Handle(CustomerMoved @event)
    {
        var (id, street, _) = @event;
        Env.Log.LogInformation("Customer {Id} moved", id); // ok id
        Env.Log.LogInformation("Customer moved to {Street}", street); // ! PII1001 CustomerMoved.NewStreet
    }
}

public sealed class Publishers(EventBus quiet, TalkativeBus loud)
{
    public void Wire(MovedHandler moved)
    {
        quiet.Subscribe<CustomerMoved>(moved.Handle);
        quiet.Subscribe<CustomerArchived>(e => Env.Log.LogInformation("Archived {Event}", e)); // ok nothing marked in the record
        quiet.Subscribe<CustomerRenamed>(e => Env.Log.LogInformation("Renamed {Event}", e)); // ok the override prints the id
        quiet.Subscribe<CustomerRenamed>(e => Env.Log.LogInformation("Renamed {Name}", e.Customer.Name)); // ! PII1001 Customer.Name
    }

    public void Archive(Customer customer)
    {
        loud.Publish(new CustomerArchived(customer.Id, "asked", DateTime.UtcNow)); // ok the record holds an id
    }

    public void Rename(Customer customer)
    {
        loud.Publish(new CustomerRenamed(customer, DateTime.UtcNow)); // ok the override prints the id
    }

    public void Move(CustomerMoved moved)
    {
        quiet.Publish(moved); // ok this bus prints type and time, the handler is told apart
        loud.Publish(moved); // ! PII1001 CustomerMoved.NewStreet
    }

    public void Text(Customer customer)
    {
        loud.Publish("customer " + customer.Id); // ok id
        loud.Publish("customer " + customer.Email); // ! PII1001 Customer.Email
    }

    [Purpose(Purposes.Operations)]
    public void MoveForSupport(CustomerMoved moved) => loud.Publish(moved); // ok a purpose covers what the bus prints
}
