using System.IO;
using System.Threading;
using Microsoft.Extensions.Hosting;

namespace Scenarios.BackgroundServices;

internal sealed class ImportState
{
    public int Done { get; set; }

    public string? Current { get; set; }

    public List<string> Failures { get; } = new();

    public Dictionary<int, string> Notes { get; } = new();
}

/// <summary>Works through customers, one step per tick.</summary>
internal sealed class ImportWorker(ImportState state, IReadOnlyList<Customer> customers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var customer in customers)
        {
            state.Current = customer.Name;
            try
            {
                await ImportAsync(customer, stoppingToken);
                state.Notes[customer.Id] = $"moved to {customer.Home.City}";
                state.Done++;
            }
            catch (FormatException ex)
            {
                state.Failures.Add(ex.Message);
            }
        }
    }

    private static async Task ImportAsync(Customer customer, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        if (!customer.Email.Contains('@'))
        {
            throw new FormatException($"'{customer.Email}' is no address"); // ! PII1003 Customer.Email
        }
    }
}

internal sealed class ImportReporter(ImportState state, ILogger<ImportReporter> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(1000, stoppingToken);
            logger.LogInformation("{Done} done, {Failed} failed", state.Done, state.Failures.Count); // ok counts
            logger.LogInformation("At {Current}", state.Current); // ! PII1001 Customer.Name
            logger.LogInformation("Noted {Ids}", string.Join(",", state.Notes.Keys)); // ok ids
            logger.LogInformation("Noted {Notes}", string.Join(",", state.Notes.Values)); // ! PII1001 Address.City
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var failure in state.Failures)
        {
            logger.LogError("Failed: {Failure}", failure); // ! PII1001 Customer.Email
        }

        File.WriteAllText("import.txt", $"{state.Done} done, last {state.Current}"); // ! PII1007 Customer.Name
        File.WriteAllText("count.txt", state.Done.ToString()); // ok a count
        return base.StopAsync(cancellationToken);
    }
}

/// <summary>Delegates that run later.</summary>
public sealed class Later
{
    private readonly SortedDictionary<DateTime, Action> _due = new();

    public void At(DateTime time, Action action) => _due[time] = action;

    public void Schedule(Customer customer)
    {
        At(DateTime.UtcNow.AddHours(1), () => Env.Log.LogInformation("Call {Id}", customer.Id)); // ok id
        At(DateTime.UtcNow.AddHours(2), () => Env.Log.LogInformation("Call {Phone}", customer.Phone)); // ! PII1001 Customer.Phone
    }

    public void Timed(Customer customer)
    {
        using var timer = new Timer(s => Env.Log.LogInformation("Tick {State}", ((Customer)s!).Email), customer, 0, 1000); // ! PII1001 Customer.Email
        var worker = new Thread(() => Console.WriteLine(customer.Home.Street)); // ! PII1001 Address.Street
        worker.Start();
        ThreadPool.QueueUserWorkItem(static id => Console.WriteLine(id), customer.Id, preferLocal: true); // ok id
    }

    public void Run()
    {
        foreach (var (time, action) in _due)
        {
            Env.Log.LogDebug("Running what was due at {Time}", time); // ok time
            action();
        }
    }
}
