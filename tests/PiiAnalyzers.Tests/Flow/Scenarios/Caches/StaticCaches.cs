namespace Scenarios.Caches;

public static class RecentVisitors
{
    private static readonly Dictionary<int, string> s_names = new();
    private static readonly Dictionary<int, DateTime> s_times = new();
    private static string? s_last;

    public static void Add(Customer customer)
    {
        s_names[customer.Id] = customer.Name;
        s_times[customer.Id] = DateTime.UtcNow;
        s_last = customer.Email;
    }

    public static void Report()
    {
        Console.WriteLine("{0} visitors", s_names.Count); // ok count
        foreach (var (id, time) in s_times)
        {
            Console.WriteLine("{0} at {1:t}", id, time); // ok id and time of the visit, unmarked
        }

        foreach (var entry in s_names)
        {
            Console.WriteLine(entry.Key); // ok the key is an id
            Console.WriteLine(entry.Value); // ! PII1001 Customer.Name
        }
    }

    public static string Last() => s_last ?? "nobody";
}

public sealed class VisitorReport(ILogger<VisitorReport> logger)
{
    private readonly Dictionary<int, Task<string>> _pending = new();

    public void Last() => logger.LogInformation("Last visitor {Last}", RecentVisitors.Last()); // ! PII1001 Customer.Email

    public Task<string> NameAsync(Customer customer)
    {
        if (!_pending.TryGetValue(customer.Id, out var task))
        {
            _pending[customer.Id] = task = LoadNameAsync(customer);
        }

        return task;
    }

    public async Task ReportAsync(Customer customer)
    {
        var name = await NameAsync(customer);
        logger.LogInformation("{Pending} loads", _pending.Count); // ok count
        logger.LogInformation("Loaded {Name}", name); // ! PII1001 Customer.Name
    }

    private static async Task<string> LoadNameAsync(Customer customer)
    {
        await Task.Yield();
        return customer.Name;
    }
}
