using System.Runtime.CompilerServices;
using System.Threading;

namespace Scenarios.Handlers;

public interface INotification;

public interface INotificationHandler<in T>
    where T : INotification
{
    Task Handle(T notification, CancellationToken cancellationToken);
}

public sealed record OrderPlaced(int Number, Customer Buyer) : INotification;

public sealed record CustomerErased(int CustomerId, [property: PersonalData(Category.Name)] string FormerName) : INotification;

public interface IStreamHandler<in TRequest, out TItem>
{
    IAsyncEnumerable<TItem> Handle(TRequest request, CancellationToken cancellationToken);
}

public sealed record MailsOf(string Segment);

/// <summary>Publishes to all handlers and tells of failures.</summary>
public sealed class Publisher(ILogger<Publisher> logger)
{
    public async Task PublishAsync<T>(T notification, IEnumerable<INotificationHandler<T>> handlers, CancellationToken token)
        where T : INotification
    {
        foreach (var handler in handlers)
        {
            try
            {
                await handler.Handle(notification, token);
            }
            catch (OperationCanceledException)
            {
                logger.LogError("Handler {Handler} gave up on {Notification}", handler.GetType().Name, notification); // -
            }
        }
    }
}

public sealed class PlacedHandler(ILogger<PlacedHandler> logger) : INotificationHandler<OrderPlaced>
{
    private string _lastBuyer = "";
    private int _lastNumber;

    public Task Handle(OrderPlaced notification, CancellationToken cancellationToken)
    {
        (_lastNumber, _lastBuyer) = (notification.Number, notification.Buyer.Name);
        logger.LogInformation("Placed {Notification}", notification); // ok the buyer inside prints its type name
        logger.LogInformation("Placed by {Mail}", notification.Buyer.Email); // ! PII1001 Customer.Email
        return Task.CompletedTask;
    }

    public void Report()
    {
        logger.LogInformation("Last order {Number}", _lastNumber); // ok order number
        logger.LogInformation("Last buyer {Buyer}", _lastBuyer); // ! PII1001 Customer.Name
    }
}

public sealed class MailStream(IReadOnlyList<Customer> customers) : IStreamHandler<MailsOf, string>
{
    public async IAsyncEnumerable<string> Handle(MailsOf request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var customer in customers.Where(c => c.Segment == request.Segment))
        {
            await Task.Yield();
            yield return customer.Email;
        }
    }
}

public sealed class KeyStream(IReadOnlyList<Customer> customers) : IStreamHandler<MailsOf, string>
{
    public async IAsyncEnumerable<string> Handle(MailsOf request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var customer in customers)
        {
            await Task.Delay(1, cancellationToken);
            yield return request.Segment + customer.Id;
        }
    }
}

public sealed class StreamUser(MailStream mails, KeyStream keys, Publisher publisher)
{
    public async Task ReadAsync(CancellationToken token)
    {
        await foreach (var key in keys.Handle(new MailsOf("gold"), token))
        {
            Console.WriteLine(key); // ok made of the segment and the id
        }

        await foreach (var mail in mails.Handle(new MailsOf("gold"), token))
        {
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }
    }

    public Task ErasedAsync(CustomerErased erased, IEnumerable<INotificationHandler<CustomerErased>> handlers) =>
        publisher.PublishAsync(erased, handlers, default); // ! PII1001 CustomerErased.FormerName

    public Task PlacedAsync(OrderPlaced placed, IEnumerable<INotificationHandler<OrderPlaced>> handlers) =>
        publisher.PublishAsync(placed, handlers, default); // ok the record prints a number and a type name
}
