namespace Scenarios.Exam2;

internal static class RailwaysAndPipelines
{
    static void Mapped(Customer c)
    {
        var size = Outcome<string>.Of(c.Email).Map(static m => m.Length);
        var domain = Outcome<string>.Of(c.Email).Map(static m => m.Split('@')[1]);
        Console.WriteLine(size.OrElse(0)); // ok a length
        Console.WriteLine(domain.OrElse("none")); // ! PII1001 Customer.Email
    }

    static void Bound(Customer c)
    {
        var loud = Outcome<Customer>.Of(c).Bind(static x => x.Phone is { } p ? Outcome<string>.Of(p) : Outcome<string>.Fail("no phone"));
        var quiet = Outcome<Customer>.Of(c).Bind(static x => Outcome<string>.Of(x.Segment));
        Console.WriteLine(quiet.OrElse("none")); // ok a segment
        Console.WriteLine(loud.Error); // ok the error is a constant
        Console.WriteLine(loud.OrElse("none")); // ! PII1001 Customer.Phone
    }

    static void Matched(Customer c)
    {
        var found = Outcome<Customer>.Of(c);
        Console.WriteLine(found.Match(static x => $"#{x.Id}", static error => error)); // ok an id or a constant
        Console.WriteLine(found.Match(static x => x.Name, static error => error)); // ! PII1001 Customer.Name
        Console.WriteLine(found.Match(static _ => "found", static _ => "missing")); // ok constants
    }

    static void ErrorQuotes(Customer c)
    {
        var checkedMail = CheckMail(c);
        var checkedSize = CheckSize(c);
        Console.WriteLine(checkedSize.Error); // ok the error quotes a length
        Console.WriteLine(checkedMail.Error); // ! PII1001 Customer.Email
    }

    static void Tapped(Customer c)
    {
        Outcome<string>.Of(c.Email).Tap(static m => Console.WriteLine(m.Length)); // ok a length
        Outcome<string>.Of(c.Email).Tap(Console.WriteLine); // ! PII1001 Customer.Email
        Outcome<string>.Of(c.Segment).Tap(Console.WriteLine); // ok a segment
    }

    static void ByQuery(Customer c)
    {
        var line = from x in Outcome<Customer>.Of(c)
                   from mail in Outcome<string>.Of(x.Email)
                   select new { x.Id, mail };
        Console.WriteLine(line.Map(static l => l.Id).OrElse(0)); // ok an id
        Console.WriteLine(line.Map(static l => l.mail).OrElse("")); // ! PII1001 Customer.Email
    }

    static async Task Asynchronous(Customer c)
    {
        var sent = await LoadAsync(c).BindAsync(static x => Task.FromResult(Outcome<int>.Of(x.Id)));
        var name = await LoadAsync(c).BindAsync(static async x => { await Task.Yield(); return Outcome<string>.Of(x.Name); });
        Console.WriteLine(sent.OrElse(0)); // ok an id
        Console.WriteLine(name.OrElse("")); // ! PII1001 Customer.Name
    }

    static void Folded(List<Customer> all)
    {
        var sum = all.Aggregate(Outcome<int>.Of(0), static (total, c) => total.Map(n => n + c.Name.Length));
        var text = all.Aggregate(Outcome<string>.Of(""), static (total, c) => total.Map(t => t + c.Name));
        Console.WriteLine(sum.OrElse(0)); // ok a sum of lengths
        Console.WriteLine(text.OrElse("")); // ! PII1001 Customer.Name
    }

    static void Composed(Customer c)
    {
        Func<Customer, string> mail = static x => x.Email;
        var size = mail.Then(static m => m.Length);
        var shout = mail.Then(static m => m.ToUpperInvariant()).Then(static m => m + "!");
        Console.WriteLine(size(c)); // ok a length
        Console.WriteLine(shout(c)); // ! PII1001 Customer.Email
    }

    static void Onion(Customer c)
    {
        var counting = Build(static text => text.Length.ToString(), static next => text => "<" + next(text) + ">");
        var printing = Build(static text => text, static next => text => "<" + next(text) + ">", static next => text => next(text.Trim()));
        Console.WriteLine(counting(c.Email)); // ok the core only counts
        Console.WriteLine(printing(c.Segment)); // ok a segment
        Console.WriteLine(printing(c.Email)); // ! PII1001 Customer.Email
    }

    static void ShortCircuited(Customer c)
    {
        Func<Func<string, string>, Func<string, string>> deny = static _ => static _ => "denied";
        Func<Func<string, string>, Func<string, string>> allow = static next => text => next(text);
        Console.WriteLine(deny(static text => text)(c.Email)); // ok the step never calls the next one
        Console.WriteLine(allow(static text => text)(c.Email)); // ! PII1001 Customer.Email
    }

    static void Steps(Customer c)
    {
        var job = new Job { Subject = c.Email, Title = c.Segment };
        List<Func<Job, Job>> clean = [static j => j with { Title = j.Title.ToUpperInvariant() }, static j => j with { Subject = "" }];
        Console.WriteLine(Runner.First(job, static j => j with { Subject = "hidden" }).Subject); // ok replaced
        Console.WriteLine(Runner.First(job, static j => j with { Title = "x" }).Subject); // ! PII1001 Customer.Email
    }

    static void Optional(Customer? c)
    {
        var maybe = c.ToMaybe();
        Console.WriteLine(maybe.Select(static x => x.Orders.Count).FirstOrDefault()); // ok a count
        Console.WriteLine(maybe.Select(static x => x.Home).Select(static h => h.Street).FirstOrDefault()); // ! PII1001 Address.Street
    }

    private static IEnumerable<T> ToMaybe<T>(this T? value) where T : class => value is null ? [] : [value];

    private static Func<TIn, TOut> Then<TIn, TMid, TOut>(this Func<TIn, TMid> first, Func<TMid, TOut> second) => x => second(first(x));

    private static Func<string, string> Build(Func<string, string> core, params Func<Func<string, string>, Func<string, string>>[] steps)
    {
        foreach (var step in steps.Reverse())
        {
            core = step(core);
        }

        return core;
    }

    private static Outcome<int> CheckMail(Customer c) => c.Email.Contains('@') ? Outcome<int>.Of(c.Id) : Outcome<int>.Fail($"'{c.Email}' has no @");

    private static Outcome<int> CheckSize(Customer c) => c.Email.Length > 5 ? Outcome<int>.Of(c.Id) : Outcome<int>.Fail($"only {c.Email.Length} characters");

    private static async Task<Outcome<Customer>> LoadAsync(Customer c)
    {
        await Task.Yield();
        return Outcome<Customer>.Of(c);
    }

    private static async Task<Outcome<TOut>> BindAsync<T, TOut>(this Task<Outcome<T>> task, Func<T, Task<Outcome<TOut>>> next)
    {
        var got = await task;
        return got.IsOk ? await next(got.Value!) : Outcome<TOut>.Fail(got.Error);
    }

    private static class Runner
    {
        public static Job First(Job job, Func<Job, Job> step) => step(job);
    }

    private sealed record Job
    {
        public string Subject { get; init; } = "";
        public string Title { get; init; } = "";
    }

    private sealed class Outcome<T>
    {
        private Outcome(T? value, string error, bool ok) => (Value, Error, IsOk) = (value, error, ok);

        public T? Value { get; }
        public string Error { get; }
        public bool IsOk { get; }

        public static Outcome<T> Of(T value) => new(value, "", true);
        public static Outcome<T> Fail(string error) => new(default, error, false);

        public Outcome<TOut> Map<TOut>(Func<T, TOut> map) => IsOk ? Outcome<TOut>.Of(map(Value!)) : Outcome<TOut>.Fail(Error);
        public Outcome<TOut> Bind<TOut>(Func<T, Outcome<TOut>> bind) => IsOk ? bind(Value!) : Outcome<TOut>.Fail(Error);
        public Outcome<TOut> Select<TOut>(Func<T, TOut> map) => Map(map);
        public Outcome<TOut> SelectMany<TMid, TOut>(Func<T, Outcome<TMid>> bind, Func<T, TMid, TOut> project) => Bind(x => bind(x).Map(y => project(x, y)));
        public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => IsOk ? ok(Value!) : fail(Error);
        public T OrElse(T other) => IsOk ? Value! : other;

        public Outcome<T> Tap(Action<T> action)
        {
            if (IsOk)
            {
                action(Value!);
            }

            return this;
        }
    }
}
