using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace Scenarios.Exam2;

internal static class AsyncAndThreads
{
    static void ThreadState(Customer c)
    {
        var quiet = new Thread(static state => Console.WriteLine(((Customer)state!).Id)); // ok an id
        var loud = new Thread(static state => Console.WriteLine(state)); // -
        quiet.Start(c);
        loud.Start(c.Segment); // ok a segment
    }

    static void ThreadCapture(Customer c)
    {
        var text = "none";
        var thread = new Thread(() => text = c.Email);
        Console.WriteLine(text); // ok not started yet
        thread.Start();
        thread.Join();
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static void Pooled(Customer c)
    {
        ThreadPool.QueueUserWorkItem(static who => Console.WriteLine(who.Segment), c, preferLocal: false); // ok a segment
        ThreadPool.QueueUserWorkItem(static who => Console.WriteLine(who.Name), c, preferLocal: false); // ! PII1001 Customer.Name
    }

    static void InParallel(List<Customer> all)
    {
        var mails = new ConcurrentBag<string>();
        var total = 0;
        Parallel.ForEach(all, c =>
        {
            mails.Add(c.Email);
            Interlocked.Add(ref total, c.Email.Length);
        });
        Console.WriteLine(total); // ok a sum of lengths
        Console.WriteLine(mails.First()); // ! PII1001 Customer.Email
    }

    static void Exchanged(Customer c)
    {
        var slot = "old";
        var before = Interlocked.Exchange(ref slot, c.Email);
        Console.WriteLine(before); // ok what was there before
        Console.WriteLine(slot); // ! PII1001 Customer.Email
        var taken = Interlocked.Exchange(ref slot, "new");
        Console.WriteLine(slot); // ok exchanged for a constant
        Console.WriteLine(taken); // ! PII1001 Customer.Email
    }

    static async Task Stages(Customer c)
    {
        var input = Channel.CreateUnbounded<Customer>();
        var names = Channel.CreateUnbounded<string>();
        var sizes = Channel.CreateUnbounded<int>();
        await input.Writer.WriteAsync(c);
        input.Writer.Complete();
        await foreach (var each in input.Reader.ReadAllAsync())
        {
            await names.Writer.WriteAsync(each.Name);
            await sizes.Writer.WriteAsync(each.Name.Length);
        }

        Console.WriteLine(await sizes.Reader.ReadAsync()); // ok a length
        Console.WriteLine(names.Reader.TryRead(out var name)); // ok a bool
        Console.WriteLine(name); // ! PII1001 Customer.Name
    }

    static async Task Transformed(List<Customer> all)
    {
        await foreach (var size in Map(Source(all), static c => c.Email.Length))
        {
            Console.WriteLine(size); // ok a length
        }

        await foreach (var mail in Map(Source(all), static c => c.Email).WithCancellation(CancellationToken.None))
        {
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }
    }

    static async Task Completed(Customer c)
    {
        var one = new TaskCompletionSource<string>();
        var two = new TaskCompletionSource<string>();
        one.SetResult(c.Phone ?? "");
        two.SetResult(c.Segment);
        Console.WriteLine(await two.Task); // ok a segment
        Console.WriteLine(await one.Task); // ! PII1001 Customer.Phone
    }

    static async Task Fanned(List<Customer> all)
    {
        var ids = await Task.WhenAll(all.Select(static async c => { await Task.Yield(); return c.Id; }));
        var cities = await Task.WhenAll(all.Select(static async c => { await Task.Yield(); return c.Home.City; }));
        Console.WriteLine(ids[0]); // ok an id
        Console.WriteLine(string.Join(",", cities)); // ! PII1001 Address.City
    }

    static async Task Raced(Customer c)
    {
        var slow = Echo("slow");
        var first = await Task.WhenAny(slow, Echo(c.Email));
        Console.WriteLine(await slow); // ok a constant
        Console.WriteLine(await first); // ! PII1001 Customer.Email
    }

    static async Task LazyTask(Customer c)
    {
        var name = new Lazy<Task<string>>(() => Echo(c.Name));
        var size = new Lazy<Task<int>>(async () => (await Echo(c.Name)).Length);
        Console.WriteLine(await size.Value); // ok a length
        Console.WriteLine(await name.Value); // ! PII1001 Customer.Name
    }

    static async Task AfterAwait(Customer c)
    {
        var text = c.Email;
        await Task.Yield();
        Console.WriteLine(text); // ! PII1001 Customer.Email
        text = await Echo(c.Segment);
        Console.WriteLine(text); // ok overwritten
        text = await Echo(text + c.Email);
        Console.WriteLine(text); // ! PII1001 Customer.Email
    }

    static async Task Reported(Customer c)
    {
        IProgress<string> quiet = new Counting();
        IProgress<string> loud = new Printing();
        await Work(c.Email, quiet); // ok this progress counts
        await Work(c.Email, loud); // ! PII1001 Customer.Email
        await Work(c.Segment, loud); // ok a segment
    }

    static void PerThread(Customer c)
    {
        using var local = new ThreadLocal<string>(() => c.Home.Street);
        using var size = new ThreadLocal<int>(() => c.Home.Street.Length);
        Console.WriteLine(local.Value); // ! PII1001 Address.Street
        local.Value = "none";
        Console.WriteLine(local.Value); // ok overwritten
    }

    static void Guarded(Customer c)
    {
        var account = new Account();
        account.Set(c.Email);
        Console.WriteLine(account.Version()); // ok a number
        Console.WriteLine(account.Get()); // ! PII1001 Customer.Email
        account.Set("none");
        Console.WriteLine(account.Get()); // ok overwritten under the lock
    }

    static void Consumed(Customer c)
    {
        using var work = new BlockingCollection<Action>();
        work.Add(() => Console.WriteLine(c.Segment)); // ok a segment
        work.Add(() => Console.WriteLine(c.Email)); // ! PII1001 Customer.Email
        work.CompleteAdding();
        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }

    static async Task Started(Customer c)
    {
        var size = Task.Factory.StartNew(static state => ((Customer)state!).Name.Length, c);
        var name = Task.Factory.StartNew(static state => ((Customer)state!).Name, c);
        Console.WriteLine(await size); // ok a length
        Console.WriteLine(await name); // ! PII1001 Customer.Name
        Console.WriteLine(name.AsyncState); // ok prints the name of the class
    }

    private static async Task<string> Echo(string text)
    {
        await Task.Yield();
        return text;
    }

    private static async Task Work(string text, IProgress<string> progress)
    {
        await Task.Yield();
        progress.Report(text);
    }

    private static async IAsyncEnumerable<Customer> Source(List<Customer> all)
    {
        foreach (var c in all)
        {
            await Task.Yield();
            yield return c;
        }
    }

    private static async IAsyncEnumerable<TOut> Map<T, TOut>(IAsyncEnumerable<T> all, Func<T, TOut> map, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var each in all.WithCancellation(stop).ConfigureAwait(false))
        {
            yield return map(each);
        }
    }

    private sealed class Counting : IProgress<string>
    {
        private int _sum;
        public void Report(string value) => Console.WriteLine(_sum += value.Length); // -
    }

    private sealed class Printing : IProgress<string> { public void Report(string value) => Console.WriteLine(value); } // -

    private sealed class Account
    {
        private readonly Lock _gate = new();
        private string _text = "";
        private int _version;

        public void Set(string text)
        {
            lock (_gate)
            {
                (_text, _version) = (text, _version + 1);
            }
        }

        public string Get()
        {
            using (_gate.EnterScope())
            {
                return _text;
            }
        }

        public int Version() => Volatile.Read(ref _version);
    }
}
