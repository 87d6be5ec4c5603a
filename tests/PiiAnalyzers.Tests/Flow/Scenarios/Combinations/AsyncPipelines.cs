using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Scenarios.Combinations;

public sealed record Envelope<T>(Guid Key, T Content, int Attempt = 0);

public readonly record struct Line(int Number, string Text);

public static class Pipe
{
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(this IAsyncEnumerable<TIn> source, Func<TIn, Task<TOut>> selector, [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var item in source.WithCancellation(token))
        {
            yield return await selector(item);
        }
    }

    public static async IAsyncEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    public static Func<TIn, TOut> Then<TIn, TMid, TOut>(this Func<TIn, TMid> first, Func<TMid, TOut> second) => input => second(first(input));

    public static async Task<T> Retry<T>(int times, Func<int, Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action(attempt);
            }
            catch (TimeoutException) when (attempt < times)
            {
                Env.Log.LogWarning("Attempt {Attempt} of {Times} failed", attempt, times); // ok counts
            }
        }
    }
}

public sealed class AsyncUser(IReadOnlyList<Customer> customers)
{
    public async Task StreamedAsync()
    {
        var lines = Pipe.Of(customers).SelectAsync(async c => new Line(c.Id, await NameAsync(c)));
        await foreach (var (number, text) in lines)
        {
            Env.Log.LogInformation("Line {Number}", number); // ok id
            Env.Log.LogInformation("Line {Text}", text); // ! PII1001 Customer.Name
        }
    }

    public async Task GatheredAsync()
    {
        var phones = await Task.WhenAll(customers.Where(c => c.Phone is not null).Select(async c => new Envelope<string>(Guid.NewGuid(), await PhoneAsync(c))));
        var keys = phones.Select(p => p.Key).ToHashSet();
        Env.Log.LogInformation("Sent {Count} as {Keys}", phones.Length, string.Join(",", keys)); // ok count and fresh ids
        Env.Log.LogInformation("Sent {First}", phones[0]); // ! PII1001 Customer.Phone
    }

    public async Task RetriedAsync(Customer customer)
    {
        var attempts = await Pipe.Retry(3, attempt => Task.FromResult(attempt + customer.Name.Length));
        var greeting = await Pipe.Retry(3, async attempt => $"{attempt}: Dear {await NameAsync(customer)}");
        Env.Log.LogInformation("{Attempts}", attempts); // ok an attempt and a length
        Env.Log.LogInformation("{Greeting}", greeting); // ! PII1001 Customer.Name
    }

    public async Task ComposedAsync(Customer customer)
    {
        Func<Customer, Address> home = c => c.Home;
        var country = home.Then(a => a.CountryCode).Then(code => code.ToLowerInvariant());
        var street = home.Then(a => a.Street).Then(text => text.Trim()).Then(text => new Line(1, text));
        await Task.Run(() => Env.Log.LogInformation("Country {Country}", country(customer))); // ok unmarked country code
        await Task.Run(() => Env.Log.LogInformation("Street {Street}", street(customer))); // ! PII1001 Address.Street
    }

    public async Task ChanneledAsync(CancellationToken token)
    {
        var channel = Channel.CreateUnbounded<Envelope<Customer>>();
        foreach (var customer in customers)
        {
            await channel.Writer.WriteAsync(new Envelope<Customer>(Guid.NewGuid(), customer), token);
        }

        channel.Writer.Complete();
        await foreach (var envelope in channel.Reader.ReadAllAsync(token))
        {
            Env.Log.LogInformation("Envelope {Envelope}", envelope); // ok the record prints the customer's type name
            if (envelope is { Attempt: 0, Content: { Orders: [{ Number: var number }, ..], BirthDate: var born } })
            {
                Env.Log.LogInformation("First order {Number}", number); // ok order number
                Env.Log.LogInformation("Born {Born:yyyy}", born); // ! PII1001 Customer.BirthDate
            }
        }
    }

    public async Task ParallelAsync(CancellationToken token)
    {
        var found = new ConcurrentBag<(int Id, string Mail)>();
        await Parallel.ForEachAsync(customers, token, async (customer, inner) =>
        {
            await Task.Delay(1, inner);
            found.Add((customer.Id, customer.Email));
        });
        Console.WriteLine(found.Count); // ok count
        Console.WriteLine(string.Join(",", found.OrderBy(f => f.Mail).Select(f => f.Id))); // ok ids, sorted by address
        Console.WriteLine(string.Join(",", found.Select(f => f.Mail))); // ! PII1001 Customer.Email
    }

    private static async Task<string> NameAsync(Customer customer)
    {
        await Task.Delay(1);
        return customer.Name;
    }

    private static async ValueTask<string> PhoneAsync(Customer customer) => customer.Phone is { } phone ? await Task.FromResult(phone) : "none";
}
