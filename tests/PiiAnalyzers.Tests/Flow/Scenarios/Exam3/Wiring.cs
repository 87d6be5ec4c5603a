using System.Collections.Concurrent;

namespace Scenarios.Exam3;

/// <summary>A small container, plugins made by factories, options, flags, pools, lazy singletons and memoized functions.</summary>
internal static class Wiring
{
    static void Resolved(Customer c)
    {
        var services = new Container();
        services.AddSingleton<IGreeter>(_ => new Greeter(c.Name));
        services.AddSingleton<IClock>(_ => new FixedClock(7));
        services.AddTransient<IBanner>(s => new Banner(s.Get<IGreeter>(), s.Get<IClock>()));
        Console.WriteLine(services.Get<IClock>().Now()); // ok a number
        Console.WriteLine(services.Get<IBanner>().Hour); // ok a number
        Console.WriteLine(services.Get<IGreeter>().Greet()); // ! PII1001 Customer.Name
        Console.WriteLine(services.Get<IBanner>().Text); // ! PII1001 Customer.Name
    }

    static void TwoContainers(Customer c)
    {
        var live = new Container();
        var test = new Container();
        live.AddSingleton<IGreeter>(_ => new Greeter(c.Email));
        test.AddSingleton<IGreeter>(_ => new Greeter("tester"));
        Console.WriteLine(test.Get<IGreeter>().Greet()); // ok the container of the tests
        Console.WriteLine(live.Get<IGreeter>().Greet()); // ! PII1001 Customer.Email
    }

    static void Decorated(Customer c)
    {
        var services = new Container();
        services.AddSingleton<IGreeter>(_ => new Greeter(c.Name));
        services.Decorate<IGreeter>(static inner => new Loud(inner));
        Console.WriteLine(services.Get<IGreeter>().Greet()); // ! PII1001 Customer.Name
        services.Decorate<IGreeter>(static _ => new Greeter("all"));
        Console.WriteLine(services.Get<IGreeter>().Greet()); // ok the last decorator forgets what it wraps
    }

    static void Plugins(Customer c)
    {
        var exporters = new Registry<IExporter>();
        exporters.Add("xml", static () => new XmlExporter());
        exporters.Add("size", static () => new SizeExporter());
        Console.WriteLine(string.Join(",", exporters.Keys)); // ok keys
        foreach (var name in exporters.Keys)
        {
            Console.WriteLine(exporters.Create(name).Export(c.Segment)); // ok a segment
            Console.WriteLine(exporters.Create(name).Export(c.Email)); // ! PII1001 Customer.Email
        }

        var sizes = new Registry<IExporter>();
        sizes.Add("size", static () => new SizeExporter());
        Console.WriteLine(sizes.Create("size").Export(c.Email)); // ok this registry only has the one that counts
    }

    static void Configured(Customer c)
    {
        var options = MailOptions.Build(o => { o.From = c.Email; o.Retries = 3; o.Subject = c.Segment; });
        var sender = new Sender(options);
        Console.WriteLine($"{options.Retries}: {options.From}"); // ! PII1001 Customer.Email
        Console.WriteLine(sender.Plan()); // ok a segment and a number
        Console.WriteLine(sender.Header()); // ! PII1001 Customer.Email
        var other = new Sender(MailOptions.Build(static o => o.From = "noreply"));
        Console.WriteLine(other.Header()); // ok a constant
    }

    static void PostConfigured(Customer c)
    {
        var options = MailOptions.Build(o => o.From = c.Email, static o => o.From = "noreply");
        Console.WriteLine(options.From); // ok the second step overwrites
        var reversed = MailOptions.Build(static o => o.From = "noreply", o => o.From = c.Email);
        Console.WriteLine(reversed.From); // ! PII1001 Customer.Email
    }

    static void Flags(Customer c)
    {
        var flags = new FeatureFlags();
        flags.EnableFor("beta", c.Email);
        Console.WriteLine(flags.IsOn("beta", c.Email)); // ok a bool
        Console.WriteLine(flags.Users("beta").First()); // ! PII1001 Customer.Email
        Console.WriteLine(flags.Explain("beta")); // ok the name of the flag and a count
        Console.WriteLine(string.Join(",", flags.Users("beta"))); // ! PII1001 Customer.Email
    }

    static void Pooled(Customer c)
    {
        var pool = new Pool<StringBuilder>(static () => new StringBuilder(), static b => b.Clear());
        var first = pool.Rent();
        first.Append(c.Name);
        Console.WriteLine(first); // ! PII1001 Customer.Name
        pool.Return(first);
        var second = pool.Rent();
        Console.WriteLine(second); // ok cleared when it came back
    }

    static void PooledDirty(Customer c)
    {
        var pool = new Pool<StringBuilder>(static () => new StringBuilder(), static _ => { });
        pool.Return(new StringBuilder(c.Name));
        Console.WriteLine(pool.Rent()); // ! PII1001 Customer.Name
    }

    static void LazySingletons(Customer c)
    {
        var made = 0;
        var lazy = new Lazy<Greeter>(() => { made++; return new Greeter(c.Name); });
        var size = new Lazy<int>(() => c.Name.Length);
        Console.WriteLine(lazy.IsValueCreated); // ok a bool
        Console.WriteLine(lazy.Value.Greet()); // ! PII1001 Customer.Name
        Console.WriteLine(lazy.Value.Kind); // ok a constant
    }

    static void Memoized(Customer c)
    {
        Func<Customer, int> slowSize = static x => x.Email.Length;
        Func<Customer, string> slowMail = static x => x.Email.ToLowerInvariant();
        var size = slowSize.Memoize();
        var mail = slowMail.Memoize();
        Console.WriteLine(size(c)); // ok a length
        Console.WriteLine(mail(c)); // ! PII1001 Customer.Email
    }

    static void MemoizedKey(Customer c)
    {
        var memo = new Memo<string, int>(static mail => mail.Length);
        Console.WriteLine(memo[c.Email]); // ok a length
        Console.WriteLine(memo.Keys.Single()); // ! PII1001 Customer.Email
        Console.WriteLine(string.Join(",", memo.Values)); // ok lengths
        Console.WriteLine(string.Join(",", memo.Keys)); // ! PII1001 Customer.Email
    }

    private interface IGreeter { string Greet(); string Kind => "greeter"; }

    private interface IClock { int Now(); }

    private interface IBanner { string Text { get; } int Hour { get; } }

    private sealed class Greeter(string who) : IGreeter
    {
        public string Greet() => $"Hello {who}";
        public string Kind => "plain";
    }

    private sealed class Loud(IGreeter inner) : IGreeter { public string Greet() => inner.Greet().ToUpperInvariant(); }

    private sealed class FixedClock(int hour) : IClock { public int Now() => hour; }

    private sealed class Banner(IGreeter greeter, IClock clock) : IBanner
    {
        public string Text { get; } = greeter.Greet() + "!";
        public int Hour => clock.Now();
    }

    private sealed class Container
    {
        private readonly Dictionary<Type, Func<Container, object>> _makers = [];
        private readonly ConcurrentDictionary<Type, object> _made = new();
        public int Count => _makers.Count;
        public void AddTransient<T>(Func<Container, T> make) where T : class => _makers[typeof(T)] = make;
        public void AddSingleton<T>(Func<Container, T> make) where T : class => _makers[typeof(T)] = s => s._made.GetOrAdd(typeof(T), _ => make(s));
        public T Get<T>() where T : class => (T)_makers[typeof(T)](this);

        public void Decorate<T>(Func<T, T> wrap) where T : class
        {
            var inner = _makers[typeof(T)];
            _makers[typeof(T)] = s => wrap((T)inner(s));
        }
    }

    private interface IExporter { string Export(string text); }

    private sealed class XmlExporter : IExporter { public string Export(string text) => $"<v>{text}</v>"; }

    private sealed class SizeExporter : IExporter { public string Export(string text) => $"<n>{text.Length}</n>"; }

    private sealed class Registry<T>
    {
        private readonly SortedDictionary<string, Func<T>> _factories = [];
        public IEnumerable<string> Keys => _factories.Keys;
        public void Add(string key, Func<T> factory) => _factories.Add(key, factory);
        public T Create(string key) => _factories.TryGetValue(key, out var make) ? make() : throw new ArgumentException(key); // -
    }

    private sealed class MailOptions
    {
        public string From { get; set; } = "";
        public string Subject { get; set; } = "";
        public int Retries { get; set; }

        public static MailOptions Build(params Action<MailOptions>[] steps)
        {
            var options = new MailOptions();
            foreach (var step in steps)
            {
                step(options);
            }

            return options;
        }
    }

    private sealed class Sender(MailOptions options)
    {
        public string Plan() => $"{options.Subject} at most {options.Retries} times";
        public string Header() => "From: " + options.From;
    }

    private sealed class FeatureFlags
    {
        private readonly Dictionary<string, HashSet<string>> _on = [];
        public bool IsOn(string flag, string user) => _on.TryGetValue(flag, out var users) && users.Contains(user);
        public IReadOnlyCollection<string> Users(string flag) => _on[flag];
        public string Explain(string flag) => $"{flag} is on for {_on[flag].Count}";
        public void EnableFor(string flag, string user) => (_on.TryGetValue(flag, out var users) ? users : _on[flag] = []).Add(user);
    }

    private sealed class Pool<T>(Func<T> make, Action<T> reset)
    {
        private readonly Stack<T> _idle = new();
        public int Idle => _idle.Count;
        public T Rent() => _idle.TryPop(out var item) ? item : make();
        public void Return(T item) { reset(item); _idle.Push(item); }
    }

    private sealed class Memo<TKey, TValue>(Func<TKey, TValue> make) where TKey : notnull
    {
        private readonly Dictionary<TKey, TValue> _known = [];
        public int Hits { get; private set; }
        public IEnumerable<TKey> Keys => _known.Keys;
        public IEnumerable<TValue> Values => _known.Values;
        public TValue this[TKey key] => _known.TryGetValue(key, out var value) ? Hit(value) : _known[key] = make(key);
        private TValue Hit(TValue value) { Hits++; return value; }
    }

    private static Func<TKey, TValue> Memoize<TKey, TValue>(this Func<TKey, TValue> make) where TKey : notnull
    {
        var memo = new Memo<TKey, TValue>(make);
        return key => memo[key];
    }
}
