using Label = (int Id, string Text);

namespace Scenarios.Combinations;

public static class CustomerExtensions
{
    extension(Customer customer)
    {
        public string Label => $"{customer.Name} ({customer.Id})";

        public string Key => $"c{customer.Id}";
    }
}

public sealed class ModernUser(IReadOnlyList<Customer> customers, ILogger<ModernUser> logger)
{
    public void Members(Customer customer)
    {
        Env.Log.LogInformation("{Key}", customer.Key); // ok the key is made of the id
        Env.Log.LogInformation("{Label}", customer.Label); // ! PII1001 Customer.Name
    }

    public void Swapped(Customer customer)
    {
        (string first, string second) = (customer.Name, customer.Segment);
        (first, second) = (second, first);
        Console.WriteLine(first); // ok the segment after the swap
        Console.WriteLine(second); // ! PII1001 Customer.Name
    }

    public void Collected()
    {
        Label[] labels = [.. customers.Select(c => (c.Id, c.Email)), (0, "nobody")];
        Console.WriteLine(string.Join(",", labels.Select(l => l.Id))); // ok ids
        Console.WriteLine(string.Join(",", labels.Where(l => l is { Id: > 0 }).Select(l => l.Text))); // ! PII1001 Customer.Email
    }

    public void Returned(Customer customer)
    {
        var greet = Greeter(customer);
        var count = Counter(customer);
        logger.LogInformation("{Count}", count()); // ok a count
        logger.LogInformation("{Greeting}", greet()); // ! PII1001 Customer.Name
    }

    public void Finally(Customer customer)
    {
        var step = "start";
        try
        {
            step = $"writing to {customer.Home.Street}";
            Commit(customer);
        }
        finally
        {
            logger.LogInformation("Stopped at {Step}", step); // ! PII1001 Address.Street
        }
    }

    public void Copied(Customer customer)
    {
        var copy = string.Create(customer.Name.Length, customer.Name, static (span, name) => name.AsSpan().ToUpperInvariant(span));
        Span<char> stars = stackalloc char[customer.Name.Length];
        stars.Fill('*');
        logger.LogInformation("{Stars}", stars.ToString()); // ok only as many stars
        logger.LogInformation("{Copy}", copy); // ! PII1001 Customer.Name
    }

    public void Local()
    {
        var lines = new List<string>();
        var total = 0m;
        foreach (var customer in customers)
        {
            Add(customer);
        }

        logger.LogInformation("{Total} in {Lines} lines", total, lines.Count); // ok a sum and a count
        logger.LogInformation("{Last}", lines[^1]); // ! PII1001 Customer.Phone

        void Add(Customer customer)
        {
            total += customer.Orders.Sum(o => o.Total);
            lines.Add(customer.Phone is { Length: > 4 } phone ? phone[^4..] : "none");
        }
    }

    private static Func<string> Greeter(Customer customer) => () => $"Dear {customer.Name}";

    private static Func<int> Counter(Customer customer) => () => customer.Orders.Count;

    private static void Commit(Customer customer) => customer.Orders.Clear();
}
