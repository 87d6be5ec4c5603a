using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Scenarios.Exam;

internal static class AsyncPatterns
{
    static async Task Continued(Customer c)
    {
        var length = await Load(c).ContinueWith(static t => t.Result.Length);
        var text = await Load(c).ContinueWith(static t => "<" + t.Result + ">");
        Console.WriteLine(length); // ok a length
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static async Task ThroughAChannel(Customer c, CancellationToken stop)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(c.Email, stop);
        channel.Writer.Complete();
        await foreach (var text in channel.Reader.ReadAllAsync(stop))
        {
            Console.WriteLine(text); // ! PII1001 Customer.Email
        }
    }

    static async Task TwoChannels(Customer c)
    {
        var mails = Channel.CreateBounded<string>(1);
        var counts = Channel.CreateBounded<int>(1);
        mails.Writer.TryWrite(c.Email);
        counts.Writer.TryWrite(c.Email.Length);
        Console.WriteLine(await counts.Reader.ReadAsync()); // ok a length
        Console.WriteLine(await mails.Reader.ReadAsync()); // ! PII1001 Customer.Email
    }

    static async Task Streamed(List<Customer> all)
    {
        await foreach (var segment in Segments(all))
        {
            Console.WriteLine(segment); // ok segments
        }

        await foreach (var mail in Mails(all).ConfigureAwait(false))
        {
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }
    }

    static async Task WhenAll(Customer c)
    {
        var results = await Task.WhenAll(Load(c), Task.FromResult("x"));
        Console.WriteLine(results.Length); // ok a count
        Console.WriteLine(results[0]); // ! PII1001 Customer.Email
    }

    static async Task Completion(Customer c)
    {
        var promise = new TaskCompletionSource<string>();
        promise.TrySetResult(c.Phone ?? "");
        Console.WriteLine(promise.Task.IsCompleted); // ok a bool
        Console.WriteLine(await promise.Task); // ! PII1001 Customer.Phone
    }

    static async Task ValueTasks(Customer c)
    {
        Console.WriteLine(await Count(c.Email)); // ok a length
        Console.WriteLine(await Echo(c.Email)); // ! PII1001 Customer.Email
    }

    static async Task Ambient(Customer c)
    {
        var local = new AsyncLocal<string>();
        local.Value = c.Name;
        await Task.Yield();
        Console.WriteLine(local.Value); // ! PII1001 Customer.Name
        local.Value = "";
        Console.WriteLine(local.Value); // ok overwritten
    }

    static async Task Run(Customer c)
    {
        var text = await Task.Run(() => c.Home.City.ToUpperInvariant());
        Console.WriteLine(await Task.Run(() => c.Home.CountryCode)); // ok not marked
        Console.WriteLine(text); // ! PII1001 Address.City
    }

    static async Task Queue(Customer c)
    {
        var queue = new ConcurrentQueue<Func<Task>>();
        queue.Enqueue(async () => await Console.Out.WriteLineAsync(c.Segment)); // ok a segment
        queue.Enqueue(async () => await Console.Out.WriteLineAsync(c.Email)); // ! PII1001 Customer.Email
        while (queue.TryDequeue(out var work))
        {
            await work();
        }
    }

    static async Task Cancelled(Customer c, CancellationToken stop)
    {
        try
        {
            await Task.Delay(1, stop);
        }
        catch (OperationCanceledException stopped) when (stopped.CancellationToken == stop)
        {
            Env.Log.LogWarning(stopped, "Stopped {Id}", c.Id); // ok the id
            Env.Log.LogWarning(stopped, "Stopped {Mail}", c.Email); // ! PII1001 Customer.Email
        }
    }

    static void Blocking(Customer c)
    {
        Console.WriteLine(Load(c).GetAwaiter().GetResult()); // ! PII1001 Customer.Email
        Console.WriteLine(Count(c.Email).AsTask().Result); // ok a length
    }

    static async Task Parallel(List<Customer> all)
    {
        var bag = new ConcurrentBag<string>();
        await System.Threading.Tasks.Parallel.ForEachAsync(all, async (c, stop) =>
        {
            await Task.Delay(1, stop);
            bag.Add(c.Email);
        });
        Console.WriteLine(bag.Count); // ok a count
        Console.WriteLine(string.Join(",", bag)); // ! PII1001 Customer.Email
    }

    private static async Task<string> Load(Customer c)
    {
        await Task.Yield();
        return c.Email;
    }

    private static async IAsyncEnumerable<string> Mails(List<Customer> all, [EnumeratorCancellation] CancellationToken stop = default)
    {
        foreach (var c in all)
        {
            await Task.Delay(1, stop);
            yield return c.Email;
        }
    }

    private static async IAsyncEnumerable<string> Segments(List<Customer> all)
    {
        foreach (var c in all)
        {
            await Task.Yield();
            yield return c.Segment;
        }
    }

    private static ValueTask<string> Echo(string text) => ValueTask.FromResult(text);

    private static async ValueTask<int> Count(string text)
    {
        await Task.Yield();
        return text.Length;
    }
}
