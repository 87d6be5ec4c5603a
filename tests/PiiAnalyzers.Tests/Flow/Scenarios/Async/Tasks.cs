namespace Scenarios.Async;

internal static class Tasks
{
    static async Task Awaited(Customer c)
    {
        var mail = await MailAsync(c);
        Env.Log.LogInformation("{V}", mail); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", (await MailAsync(c)).Length); // ok a length
        Env.Log.LogInformation("{V}", await SizeAsync(c.Email)); // ok a length
    }

    static async Task TaskIsNotItsResult(Customer c)
    {
        var pending = MailAsync(c);
        Env.Log.LogInformation("{V}", pending); // ok a task prints its type name
        Env.Log.LogInformation("{V}", pending.IsCompleted); // ok a bool
        Env.Log.LogInformation("{V}", pending.Status); // ok an enum
        Env.Log.LogInformation("{V}", await pending.ConfigureAwait(false)); // ! PII1001 Customer.Email
    }

    static void Blocking(Customer c)
    {
        Env.Log.LogInformation("{V}", MailAsync(c).Result); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", NameAsync(c).GetAwaiter().GetResult()); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", SizeAsync(c.Email).Result); // ok a length
    }

    static async Task FromResultAndCompletion(Customer c)
    {
        Env.Log.LogInformation("{V}", await Task.FromResult(c.Email)); // ! PII1001 Customer.Email
        var source = new TaskCompletionSource<string>();
        var other = new TaskCompletionSource<string>();
        source.SetResult(c.Name);
        other.SetResult("public");
        Env.Log.LogInformation("{V}", await other.Task); // ok the other source
        Env.Log.LogInformation("{V}", await source.Task); // ! PII1001 Customer.Name
    }

    static async Task WhenAll(List<Customer> all)
    {
        string[] mails = await Task.WhenAll(all.Select(MailAsync));
        Env.Log.LogInformation("{V}", mails.Length); // ok a count
        Env.Log.LogInformation("{V}", string.Join(',', mails)); // ! PII1001 Customer.Email
        var sizes = await Task.WhenAll(all.Select(static c => SizeAsync(c.Name)));
        Env.Log.LogInformation("{V}", sizes.Max()); // ok lengths
    }

    static async Task WhenAny(Customer c)
    {
        var winner = await Task.WhenAny(MailAsync(c), LateAsync());
        Env.Log.LogInformation("{V}", winner.IsFaulted); // ok a bool
        Env.Log.LogInformation("{V}", await winner); // ! PII1001 Customer.Email
    }

    static async Task Run(Customer c)
    {
        Env.Log.LogInformation("{V}", await Task.Run(() => c.Email.ToUpperInvariant())); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", await Task.Run(() => c.Email.Length)); // ok a length
        await Task.Run(() => Env.Log.LogInformation("{V}", c.Phone)); // ! PII1001 Customer.Phone
    }

    static async Task ContinueWith(Customer c)
    {
        await MailAsync(c).ContinueWith(static t => Env.Log.LogInformation("{V}", t.IsFaulted)); // ok a bool
        var size = await MailAsync(c).ContinueWith(static t => t.Result.Length);
        Env.Log.LogInformation("{V}", size); // ok a length
        var upper = await MailAsync(c).ContinueWith(static t => t.Result.ToUpperInvariant());
        Env.Log.LogInformation("{V}", upper); // ! PII1001 Customer.Email
    }

    static async Task ValueTasks(Customer c)
    {
        Env.Log.LogInformation("{V}", await PhoneAsync(c)); // ! PII1001 Customer.Phone
        Env.Log.LogInformation("{V}", await PhoneAsync(c).AsTask() is null); // ok a null test
        Env.Log.LogInformation("{V}", await new ValueTask<string>(c.Segment)); // ok not marked
    }

    static async Task ParameterHandedOn(Customer c)
    {
        await WriteAsync(c.Segment); // ok not marked
        await WriteAsync(c.Email); // ! PII1001 Customer.Email
    }

    static async Task AsyncLambda(Customer c)
    {
        Func<Customer, Task<string>> read = static async x => { await Task.Yield(); return x.Name; };
        Func<Customer, Task<int>> count = static async x => { await Task.Yield(); return x.Name.Length; };
        Env.Log.LogInformation("{V}", await count(c)); // ok a length
        Env.Log.LogInformation("{V}", await read(c)); // ! PII1001 Customer.Name
    }

    static async Task<string> MailAsync(Customer c)
    {
        await Task.Delay(1);
        return c.Email;
    }

    static async Task<string> LateAsync()
    {
        await Task.Delay(1000);
        return "timeout";
    }

    static Task<string> NameAsync(Customer c) => Task.FromResult(c.Name);

    static async Task<int> SizeAsync(string text)
    {
        await Task.Yield();
        return text.Length;
    }

    static async ValueTask<string?> PhoneAsync(Customer c)
    {
        await Task.Yield();
        return c.Phone;
    }

    static async Task WriteAsync(string text)
    {
        await Task.Yield();
        Env.Log.LogInformation("{V}", text); // -
    }
}
