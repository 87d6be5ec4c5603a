using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Scenarios.Async;

internal static class Streams
{
    static async Task Consumed(List<Customer> all)
    {
        await foreach (var mail in MailsAsync(all))
        {
            Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        }

        await foreach (var id in IdsAsync(all).ConfigureAwait(false))
        {
            Env.Log.LogInformation("{V}", id); // ok ids
        }
    }

    static async Task ByHand(List<Customer> all)
    {
        await using var mails = MailsAsync(all).GetAsyncEnumerator();
        while (await mails.MoveNextAsync())
        {
            Env.Log.LogInformation("{V}", mails.Current.Length); // ok a length
            Env.Log.LogInformation("{V}", mails.Current); // ! PII1001 Customer.Email
        }
    }

    static async Task AsyncLinq(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", await MailsAsync(all).CountAsync()); // ok a count
        Env.Log.LogInformation("{V}", await MailsAsync(all).FirstAsync()); // ! PII1001 Customer.Email
        var sizes = await MailsAsync(all).Select(static m => m.Length).ToListAsync();
        Env.Log.LogInformation("{V}", sizes[0]); // ok a length
    }

    static async Task Cancellable(List<Customer> all)
    {
        await foreach (var (id, name) in PairsAsync(all).WithCancellation(CancellationToken.None))
        {
            Env.Log.LogInformation("{V}", id); // ok the id
            Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        }
    }

    static async Task ThroughAChannel(Customer c)
    {
        var personal = Channel.CreateUnbounded<string>();
        var harmless = Channel.CreateUnbounded<string>();
        await personal.Writer.WriteAsync(c.Email);
        harmless.Writer.TryWrite(c.Segment);
        Env.Log.LogInformation("{V}", await harmless.Reader.ReadAsync()); // ok the other channel
        Env.Log.LogInformation("{V}", await personal.Reader.ReadAsync()); // ! PII1001 Customer.Email
    }

    static async Task TryCatchAcrossAwait(Customer c)
    {
        var value = c.Name;
        try
        {
            await Task.Delay(1);
            value = "done";
        }
        catch (TaskCanceledException)
        {
            Env.Log.LogInformation("{V}", value); // ! PII1001 Customer.Name
            return;
        }

        Env.Log.LogInformation("{V}", value); // ok overwritten when the delay completed
    }

    static async Task ExceptionOfATask(Customer c)
    {
        try
        {
            await FailAsync(c.Email); // ! PII1003 Customer.Email
        }
        catch (InvalidOperationException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ! PII1001 Customer.Email
        }

        try
        {
            await FailAsync(c.Segment); // ok not marked
        }
        catch (InvalidOperationException ex)
        {
            Env.Log.LogError(ex, "Failed"); // ok this call carried nothing personal
        }
    }

    static async Task CapturedByTwoTasks(Customer c)
    {
        var text = "none";
        var write = Task.Run(() => text = c.Phone ?? "");
        await write;
        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Phone
        await Task.Run(() => text = "gone");
        Env.Log.LogInformation("{V}", text); // ok overwritten by the second task
    }

    static async Task Locals(Customer c)
    {
        var store = new AsyncLocal<string>();
        var other = new AsyncLocal<string> { Value = "public" };
        store.Value = c.Email;
        await Task.Yield();
        Env.Log.LogInformation("{V}", other.Value); // ok the other one
        Env.Log.LogInformation("{V}", store.Value); // ! PII1001 Customer.Email
    }

    static async Task OwnAwaitable(Customer c)
    {
        Env.Log.LogInformation("{V}", await new Ready<string>(c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", await new Ready<int>(c.Name.Length)); // ok a length
    }

    static async IAsyncEnumerable<string> MailsAsync(List<Customer> all)
    {
        foreach (var c in all)
        {
            await Task.Yield();
            yield return c.Email;
        }
    }

    static async IAsyncEnumerable<int> IdsAsync(List<Customer> all)
    {
        foreach (var c in all)
        {
            await Task.Delay(c.Email.Length);
            yield return c.Id;
        }
    }

    static async IAsyncEnumerable<(int Id, string Name)> PairsAsync(List<Customer> all, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var c in all)
        {
            await Task.Delay(1, token);
            yield return (c.Id, c.Name);
        }
    }

    static async Task FailAsync(string about)
    {
        await Task.Yield();
        throw new InvalidOperationException("Failed for " + about); // -
    }

    private readonly struct Ready<T>(T value)
    {
        public ReadyAwaiter<T> GetAwaiter() => new(value);
    }

    private readonly struct ReadyAwaiter<T>(T value) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public T GetResult() => value;

        public void OnCompleted(Action continuation) => continuation();
    }
}
