using System.Threading;

namespace Scenarios.Handlers;

public interface IMessage;

public sealed record Started(int Id, Customer Customer) : IMessage;

public sealed record Confirmed(int Id, [property: PersonalData(Category.PostalAddress)] string Street) : IMessage;

public sealed record Finished(int Id) : IMessage;

/// <summary>Remembers across messages what it needs to answer.</summary>
public sealed class DeliverySaga(ILogger<DeliverySaga> logger)
{
    private readonly record struct Step(string Name, int Number);

    private readonly List<Step> _steps = new();
    private string? _recipient;
    private string? _street;
    private string _state = "new";
    private Func<string> _describe = () => "nothing yet";

    public void Apply(IMessage message)
    {
        switch (message)
        {
            case Started { Customer: { } customer } started:
                _recipient = customer.Name;
                _describe = () => $"{_state} for {customer.Phone}";
                _state = "started";
                _steps.Add(new Step(nameof(Started), started.Id));
                break;
            case Confirmed(var id, var street):
                _street = street;
                _state = "confirmed";
                _steps.Add(new Step(nameof(Confirmed), id));
                break;
            case Finished:
                _state = "finished";
                logger.LogInformation("Finished {Message}", message); // ok this case prints only an id
                break;
        }
    }

    public void Report()
    {
        logger.LogInformation("State {State} after {Steps}", _state, string.Join(",", _steps)); // ok names of states and ids
        logger.LogInformation("Recipient {Recipient}", _recipient); // ! PII1001 Customer.Name
        logger.LogInformation("Street {Street}", _street?.ToUpperInvariant()); // ! PII1001 Confirmed.Street
        logger.LogInformation("Saga {Description}", _describe()); // ! PII1001 Customer.Phone
    }
}

public static class Behaviors
{
    public static async Task<TOut> Guarded<TIn, TOut>(TIn request, Func<TIn, CancellationToken, Task<TOut>> handle, CancellationToken token)
        where TIn : IMessage
    {
        try
        {
            return await handle(request, token);
        }
        catch (Exception ex) when (ex is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{typeof(TIn).Name} failed: {request}", ex); // -
        }
    }

    public static string CacheKey<TIn>(TIn request)
        where TIn : notnull => $"{typeof(TIn).FullName}:{request}";
}

public sealed class SagaUser(DeliverySaga saga, ILogger<SagaUser> logger)
{
    public Task<int> Confirm(Confirmed message) => Behaviors.Guarded(message, Run, default); // ! PII1003 Confirmed.Street

    public Task<int> Finish(Finished message) => Behaviors.Guarded(message, Run, default); // ok the record holds an id

    public void Keys(Confirmed confirmed, Started started)
    {
        logger.LogInformation("Key {Key}", Behaviors.CacheKey(started)); // ok the customer inside prints its type name
        logger.LogInformation("Key {Key}", Behaviors.CacheKey(confirmed)); // ! PII1001 Confirmed.Street
        logger.LogInformation("Key {Key}", Behaviors.CacheKey(started.Customer.Email)); // ! PII1001 Customer.Email
    }

    private Task<int> Run(IMessage message, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        saga.Apply(message);
        return Task.FromResult(1);
    }
}
