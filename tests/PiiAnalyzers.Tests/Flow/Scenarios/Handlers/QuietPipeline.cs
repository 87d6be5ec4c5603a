using System.Diagnostics;
using System.Threading;

namespace Scenarios.Handlers;

public interface ICommand;

public interface ICommandHandler<in TCommand>
    where TCommand : ICommand
{
    ValueTask HandleAsync(TCommand command, CancellationToken cancellationToken = default);
}

public sealed record SubscribeCommand(int CustomerId, [property: PersonalData(Category.Email)] string Address, bool Weekly) : ICommand;

public sealed record MoveCommand(int CustomerId, Address Target) : ICommand;

public sealed record ArchiveCommand(int CustomerId) : ICommand;

/// <summary>Times a handler without looking into the command.</summary>
public sealed class TimedHandler<TCommand>(ICommandHandler<TCommand> inner) : ICommandHandler<TCommand>
    where TCommand : ICommand
{
    public async ValueTask HandleAsync(TCommand command, CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        await inner.HandleAsync(command, cancellationToken);
        Env.Log.LogInformation("{Command} took {Elapsed} ms", typeof(TCommand).Name, watch.ElapsedMilliseconds); // ok type name and time
    }
}

public sealed class SubscribeHandler : ICommandHandler<SubscribeCommand>
{
    public ValueTask HandleAsync(SubscribeCommand command, CancellationToken cancellationToken = default)
    {
        var (id, address, weekly) = command;
        Env.Log.LogInformation("Customer {Id} subscribed, weekly: {Weekly}", id, weekly); // ok id and flag
        Env.Log.LogDebug("Subscribed {Address}", address); // ! PII1001 SubscribeCommand.Address
        return ValueTask.CompletedTask;
    }
}

public sealed class MoveHandler : ICommandHandler<MoveCommand>
{
    public async ValueTask HandleAsync(MoveCommand command, CancellationToken cancellationToken = default)
    {
        await Task.Delay(1, cancellationToken);
        Env.Log.LogInformation("Moving {Command}", command); // ok Address inside the record prints its type name
        if (command is { CustomerId: var id, Target: { CountryCode: "LV", City: var city } })
        {
            Env.Log.LogInformation("Customer {Id} moves within the country", id); // ok id
            Env.Log.LogInformation("Customer {Id} moves to {City}", id, city); // ! PII1001 Address.City
        }
    }
}

[Purpose(Purposes.Administration)]
public sealed class ArchiveHandler(IReadOnlyDictionary<int, Customer> customers) : ICommandHandler<ArchiveCommand>
{
    public ValueTask HandleAsync(ArchiveCommand command, CancellationToken cancellationToken = default)
    {
        Env.Log.LogInformation("Archiving {Name}", customers[command.CustomerId].Name); // ok the class declares a purpose
        return ValueTask.CompletedTask;
    }
}

/// <summary>Finds the handler by the command's type.</summary>
public sealed class CommandBus
{
    private readonly Dictionary<Type, Func<object, ValueTask>> _routes = new();

    public CommandBus Route<TCommand>(ICommandHandler<TCommand> handler)
        where TCommand : ICommand
    {
        _routes[typeof(TCommand)] = command => handler.HandleAsync((TCommand)command);
        return this;
    }

    public ValueTask PublishAsync(ICommand command)
    {
        if (!_routes.TryGetValue(command.GetType(), out var route))
        {
            throw new InvalidOperationException($"No handler for {command.GetType().Name}"); // ok the type's name
        }

        return route(command);
    }
}

public sealed class CommandSource(CommandBus bus)
{
    public async Task SubscribeAllAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            await bus.PublishAsync(new ArchiveCommand(customer.Id)); // ok the command carries an id
        }
    }

    public void Describe(SubscribeCommand command)
    {
        Env.Log.LogInformation("Queued {Command}", command); // ! PII1001 SubscribeCommand.Address
        Env.Log.LogInformation("Queued {Command}", nameof(SubscribeCommand)); // ok nameof
    }

    public async Task<bool> TrySubscribeAsync(SubscribeHandler handler, SubscribeCommand command)
    {
        try
        {
            await handler.HandleAsync(command);
            return true;
        }
        catch (OperationCanceledException)
        {
            Env.Log.LogWarning("Subscription of {Id} was cancelled", command.CustomerId); // ok id
            return false;
        }
        catch (Exception ex) when (command.Weekly)
        {
            var text = string.Concat("Weekly subscription of ", command.Address, " failed");
            Env.Log.LogError(ex, text); // ! PII1001 SubscribeCommand.Address
            return false;
        }
    }
}
