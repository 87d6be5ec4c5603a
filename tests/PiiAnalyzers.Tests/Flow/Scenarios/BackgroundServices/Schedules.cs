using System.Text.Json;
using System.Threading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scenarios.BackgroundServices;

public interface ICustomerFeed
{
    IAsyncEnumerable<Customer> ReadAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<Customer>> DueAsync(DateTime day);
}

internal sealed class OutboxMessage
{
    public Guid Id { get; } = Guid.NewGuid();

    public string Kind { get; init; } = "";

    public string Payload { get; init; } = "";

    public int Attempts { get; set; }
}

internal sealed class Outbox
{
    private readonly List<OutboxMessage> _messages = new();

    public IReadOnlyList<OutboxMessage> Pending => _messages;

    public void Add(Customer customer)
    {
        var payload = JsonSerializer.Serialize(new { customer.Id, Mail = customer.Email });
        _messages.Add(new OutboxMessage { Kind = "customer-added", Payload = payload }); // ok serialised and stored, not sent
    }

    public void AddMoved(Customer customer) =>
        _messages.Add(new OutboxMessage { Kind = "customer-moved", Payload = JsonSerializer.Serialize(new { customer.Id, customer.Home.CountryCode }) });
}

internal sealed class OutboxDispatcher(Outbox outbox, HttpClient http, ILogger<OutboxDispatcher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var message in outbox.Pending)
            {
                message.Attempts++;
                logger.LogInformation("Dispatching {Kind} {Id}, attempt {Attempt}", message.Kind, message.Id, message.Attempts); // ok kind, id, count
                logger.LogTrace("Payload {Payload}", message.Payload); // ! PII1001 Customer.Email
                using var content = new StringContent(message.Payload, Encoding.UTF8, "application/json");
                await http.PostAsync("https://hooks.example/outbox", content, stoppingToken); // ! PII1002 Customer.Email
            }
        }
    }

    [Purpose(Purposes.Order)]
    public Task ReplayAsync(OutboxMessage message) => http.PostAsync("https://hooks.example/replay", new StringContent(message.Payload)); // ok the method declares a purpose
}

public sealed class BirthdayService(ICustomerFeed feed, ILogger<BirthdayService> logger) : IHostedService, IDisposable
{
    private Timer? _timer;
    private string _lastGreeted = "nobody";
    private DateTime _lastRun;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = new Timer(_ => Tick(), null, TimeSpan.Zero, TimeSpan.FromHours(24));
        logger.LogInformation("Started at {Time}", DateTime.UtcNow); // ok the time
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _timer?.Change(Timeout.Infinite, 0);
        logger.LogInformation("Last run {Time}", _lastRun); // ok the time of the run
        logger.LogInformation("Last greeted {Name}", _lastGreeted); // ! PII1001 Customer.Name
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private async void Tick()
    {
        _lastRun = DateTime.UtcNow;
        var due = await feed.DueAsync(_lastRun.Date);
        logger.LogInformation("{Count} birthdays, {Minors} without phone", due.Count, due.Count(c => c.Phone is null)); // ok counts
        foreach (var customer in due.Where(c => c.BirthDate.Day == _lastRun.Day))
        {
            _lastGreeted = customer.Name;
            logger.LogDebug("Born {Date}", customer.BirthDate.ToString("yyyy-MM-dd")); // ! PII1001 Customer.BirthDate
        }
    }
}

public sealed class FeedService(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var feed = scope.ServiceProvider.GetRequiredService<ICustomerFeed>();
        var perCountry = new Dictionary<string, int>();
        Customer? last = null;
        await foreach (var customer in feed.ReadAsync(stoppingToken).WithCancellation(stoppingToken))
        {
            perCountry[customer.Home.CountryCode] = perCountry.GetValueOrDefault(customer.Home.CountryCode) + 1;
            last = customer;
        }

        foreach (var (country, count) in perCountry)
        {
            Console.WriteLine("{0}: {1}", country, count); // ok unmarked country code and a count
        }

        Console.WriteLine("Last: {0}", last?.Home.City); // ! PII1001 Address.City
        await Task.Run(() => Env.Log.LogInformation("Last {Phone}", last?.Phone), stoppingToken); // ! PII1001 Customer.Phone
    }
}
