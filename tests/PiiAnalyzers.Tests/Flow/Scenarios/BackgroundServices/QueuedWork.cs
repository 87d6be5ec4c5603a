using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Scenarios.BackgroundServices;

internal sealed record WelcomeMail(int CustomerId, string Address, string Template);

/// <summary>Puts work on the channel; never sees the log.</summary>
internal sealed class WelcomeProducer(Channel<WelcomeMail> channel)
{
    public async Task EnqueueAsync(Customer customer, CancellationToken cancellationToken)
    {
        var mail = new WelcomeMail(customer.Id, customer.Email, "welcome");
        await channel.Writer.WriteAsync(mail, cancellationToken); // ok handed over in memory
        Env.Log.LogInformation("Queued {Template} for {Id}", mail.Template, mail.CustomerId); // ok template and id
    }
}

internal sealed class WelcomeService(Channel<WelcomeMail> channel, ILogger<WelcomeService> logger) : BackgroundService
{
    private int _sent;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var mail in channel.Reader.ReadAllAsync(stoppingToken))
        {
            logger.LogInformation("Sending {Template} to {Id}", mail.Template, mail.CustomerId); // ok template and id
            logger.LogDebug("Sending to {Address}", mail.Address); // ! PII1001 Customer.Email
            Interlocked.Increment(ref _sent);
        }

        logger.LogInformation("{Sent} sent, {Waiting} waiting", _sent, channel.Reader.Count); // ok counts
    }
}

/// <summary>Own queue of plain strings.</summary>
public sealed class AddressVerifier : BackgroundService
{
    private readonly Channel<string> _addresses = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _segments = Channel.CreateUnbounded<string>();

    public void Submit(Customer customer)
    {
        _addresses.Writer.TryWrite(customer.Email); // ok handed over in memory
        _segments.Writer.TryWrite(customer.Segment);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _addresses.Reader.WaitToReadAsync(stoppingToken))
        {
            while (_addresses.Reader.TryRead(out var address))
            {
                Env.Log.LogInformation("Verifying {Address}", address); // ! PII1001 Customer.Email
            }

            if (_segments.Reader.TryRead(out var segment))
            {
                Env.Log.LogInformation("Segment {Segment}", segment); // ok the other channel holds segments
            }
        }
    }
}

public sealed class DelegateQueue
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task>> _work = new();

    public void Enqueue(Func<CancellationToken, Task> work) => _work.Enqueue(work);

    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (_work.TryDequeue(out var work))
        {
            await work(cancellationToken);
        }
    }
}

public sealed class DelegateUser(DelegateQueue queue)
{
    public void Congratulate(Customer customer)
    {
        queue.Enqueue(async token =>
        {
            await Task.Delay(10, token);
            Env.Log.LogInformation("Happy birthday {Name}", customer.Name); // ! PII1001 Customer.Name
        });
    }

    public void Touch(Customer customer)
    {
        var id = customer.Id;
        queue.Enqueue(_ =>
        {
            Env.Log.LogInformation("Touched {Id}", id); // ok captured id
            return Task.CompletedTask;
        });
    }
}

public sealed class RetryingService(ConcurrentQueue<Customer> queue, ILogger<RetryingService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && queue.TryDequeue(out var customer))
        {
            try
            {
                await CallAsync(customer, stoppingToken);
            }
            catch (TimeoutException)
            {
                logger.LogWarning("Customer {Id} timed out, queueing again", customer.Id); // ok id
                queue.Enqueue(customer);
            }
            catch (InvalidOperationException ex)
            {
                logger.LogError("Giving up: {Message}", ex.Message); // ! PII1001 Customer.Phone
            }
        }

        logger.LogInformation("Left behind: {Customers}", string.Join(", ", queue)); // ok Customer prints only its type name
        logger.LogInformation("Left behind: {Customers}", string.Join(", ", queue.Select(c => c.Name))); // ! PII1001 Customer.Name
    }

    private static async Task CallAsync(Customer customer, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        if (customer.Phone is { Length: > 20 } phone)
        {
            throw new InvalidOperationException($"{phone} is no phone number"); // ! PII1003 Customer.Phone
        }
    }
}
