using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Scenarios.Exam2;

internal static class RepositoriesAndMappers
{
    static void ByHand(Customer c)
    {
        var row = Rows.From(c);
        var view = Rows.ToView(row);
        Console.WriteLine(view); // ok the view has a number and a length
        Console.WriteLine(row.Label); // ! PII1001 Customer.Name
    }

    static void ThereAndBack(Customer c)
    {
        var row = Rows.From(c);
        var again = new Customer { Id = row.Key, Segment = row.Kind, Home = new Address { CountryCode = "LV" } };
        Console.WriteLine(again.Segment); // ok a segment
        Console.WriteLine(again); // ok prints the name of the class
    }

    static void GenericMapper(Customer c)
    {
        var quiet = new Mapper<Customer, string>(static x => x.Segment);
        var loud = new Mapper<Customer, string>(static x => x.Email);
        Console.WriteLine(quiet.Map(c)); // ok a segment
        Console.WriteLine(loud.Map(c)); // ! PII1001 Customer.Email
        Console.WriteLine(loud.Then(static m => m.Length).Map(c)); // ok a length
    }

    static void Assigned(Customer c)
    {
        var map = new Assigner<Customer, Row>()
            .For(static x => x.Segment, static (row, value) => row.Kind = value)
            .For(static x => x.Home.City, static (row, value) => row.Label = value);
        var row = map.Run(c, new Row());
        Console.WriteLine(row.Key); // ok nothing was assigned there
        Console.WriteLine(row.Label); // ! PII1001 Address.City
    }

    static void Queried(IQueryable<Customer> customers)
    {
        Console.WriteLine(customers.Where(static c => c.Email != "").Select(static c => c.Id).First()); // ok an id
        Console.WriteLine(customers.Select(static c => new { c.Id, c.Phone }).First().Phone); // ! PII1001 Customer.Phone
        Console.WriteLine(customers.OrderBy(static c => c.Email).Select(static c => c.Segment).ToList()[0]); // ok a segment
        Console.WriteLine(customers.OrderBy(static c => c.Id).Select(static c => c.Name).ToList()[0]); // ! PII1001 Customer.Name
    }

    static void BySpecification(IQueryable<Customer> customers, string wanted)
    {
        Expression<Func<Customer, bool>> local = static c => c.Home.City == "Riga";
        var found = customers.Where(local).FirstOrDefault(c => c.Email == wanted);
        Console.WriteLine(found is null ? "none" : "one"); // ok constants
        Console.WriteLine(found?.Home.City); // ! PII1001 Address.City
    }

    static void InMemory(Customer c)
    {
        var store = new Store<Customer>(static x => x.Id);
        store.Save(c);
        Console.WriteLine(store.Size); // ok a count
        Console.WriteLine(store.Find(7)?.Segment); // ok a segment
        Console.WriteLine(store.Find(7)?.Email); // ! PII1001 Customer.Email
        Console.WriteLine(store.Where(static x => x.Phone != null).Select(static x => x.Phone).First()); // ! PII1001 Customer.Phone
    }

    static void Decorated(Customer c)
    {
        IStore<Customer> inner = new Store<Customer>(static x => x.Id);
        IStore<Customer> counted = new Counted<Customer>(inner);
        IStore<Customer> told = new Told<Customer>(inner, static x => x.Name);
        IStore<Customer> tag = new Told<Customer>(counted, static x => x.Segment);
        counted.Save(c); // ok counts only
        tag.Save(c); // ok tells the segment
        told.Save(c); // ! PII1001 Customer.Name
    }

    static void Cached(Customer c)
    {
        var names = new Cache<int, string>();
        var sizes = new Cache<int, int>();
        Console.WriteLine(sizes.Get(c.Id, _ => c.Name.Length)); // ok a length
        Console.WriteLine(names.Get(c.Id, _ => c.Name)); // ! PII1001 Customer.Name
        Console.WriteLine(names.Peek(c.Id)); // ! PII1001 Customer.Name
        Console.WriteLine(sizes.Peek(c.Id)); // ok a length
    }

    static void IdentityWrappers(Customer c)
    {
        var boxed = new Box<Customer>(c);
        var shared = new Box<Box<Customer>>(boxed);
        Console.WriteLine(shared.Value.Value.Segment); // ok a segment
        Console.WriteLine(shared.Value.Value.Email); // ! PII1001 Customer.Email
        Console.WriteLine(ReferenceEquals(shared.Value, boxed)); // ok a bool
        Console.WriteLine(((Customer)boxed).Name); // ! PII1001 Customer.Name
    }

    static void Built(Customer c)
    {
        var letter = new Letter().To(c.Name).About(c.Segment).Signed();
        Console.WriteLine(letter.Subject); // ok a segment
        Console.WriteLine(letter.Text); // ! PII1001 Customer.Name
        Console.WriteLine(new Letter().About(c.Segment).Signed().Text); // ok addressed to nobody
    }

    static void ImmutableBuilder(Customer c)
    {
        var empty = new Query("all");
        var named = empty.Where(c.Name).Take(3);
        Console.WriteLine(empty.Text); // ok the first one is as it was
        Console.WriteLine(named.Text); // ! PII1001 Customer.Name
    }

    static void ChosenOverload(Customer c)
    {
        Console.WriteLine(Describe(c.Id)); // ok the number's overload
        Console.WriteLine(Describe(c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(Describe((object)c.Email)); // ok this one tells the type
        Console.WriteLine(Describe(c.Email, 3)); // ok this one counts
        Console.WriteLine(Describe<string>([c.Email])); // ok this one counts
    }

    static void NamedAndOptional(Customer c)
    {
        Console.WriteLine(Line(b: c.Segment, a: c.Email)); // ! PII1001 Customer.Email
        Console.WriteLine(Line(b: c.Email, a: c.Segment)); // ok only the length of b is used
        Console.WriteLine(Line(c.Segment)); // ok the default for b
        Console.WriteLine(Expressed(c.Email)); // ok the expression as it is written
    }

    private static string Describe(int number) => "number " + number;

    private static string Describe(string text) => "text " + text;

    private static string Describe(object any) => "a " + any.GetType().Name;

    private static string Describe(string text, int times) => $"{text.Length * times}";

    private static string Describe<T>(T[] all) => $"{all.Length} of {typeof(T).Name}";

    private static string Line(string a, string b = "none") => a + b.Length;

    private static string Expressed(string text, [CallerArgumentExpression(nameof(text))] string written = "") => written + text.Length;

    private sealed class Row
    {
        public int Key { get; set; }
        public string Label { get; set; } = "";
        public string Kind { get; set; } = "";
    }

    private sealed record RowView(int Key, int Size);

    private static class Rows
    {
        public static Row From(Customer c) => new() { Key = c.Id, Label = c.Name.Trim(), Kind = c.Segment };
        public static RowView ToView(Row row) => new(row.Key, row.Label.Length);
    }

    private sealed class Mapper<TIn, TOut>(Func<TIn, TOut> map)
    {
        public TOut Map(TIn value) => map(value);
        public Mapper<TIn, TNext> Then<TNext>(Func<TOut, TNext> next) => new(value => next(map(value)));
    }

    private sealed class Assigner<TIn, TOut>
    {
        private readonly List<Action<TIn, TOut>> _all = [];

        public Assigner<TIn, TOut> For<TValue>(Func<TIn, TValue> read, Action<TOut, TValue> write)
        {
            _all.Add((from, to) => write(to, read(from)));
            return this;
        }

        public TOut Run(TIn from, TOut to)
        {
            _all.ForEach(each => each(from, to));
            return to;
        }
    }

    private interface IStore<T> { void Save(T value); }

    private sealed class Store<T>(Func<T, int> key) : IStore<T>
    {
        private readonly Dictionary<int, T> _all = [];
        public int Size => _all.Count;
        public void Save(T value) => _all[key(value)] = value;
        public T? Find(int id) => _all.GetValueOrDefault(id);
        public IEnumerable<T> Where(Func<T, bool> test) => _all.Values.Where(test);
    }

    private sealed class Counted<T>(IStore<T> inner) : IStore<T>
    {
        private int _count;

        public void Save(T value)
        {
            Console.WriteLine(++_count); // ok a count
            inner.Save(value);
        }
    }

    private sealed class Told<T>(IStore<T> inner, Func<T, string> tell) : IStore<T>
    {
        public void Save(T value)
        {
            Console.WriteLine(tell(value)); // -
            inner.Save(value);
        }
    }

    private sealed class Cache<TKey, TValue> where TKey : notnull
    {
        private readonly Dictionary<TKey, TValue> _all = [];
        public IEnumerable<TKey> Keys => _all.Keys;
        public TValue Get(TKey key, Func<TKey, TValue> make) => _all.TryGetValue(key, out var value) ? value : _all[key] = make(key);
        public TValue? Peek(TKey key) => _all.GetValueOrDefault(key);
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
        public static explicit operator T(Box<T> box) => box.Value;
    }

    private sealed class Letter
    {
        private readonly StringBuilder _text = new("Dear ");
        public string Subject { get; private set; } = "";
        public string Text => _text.ToString();
        public Letter To(string name) { _text.Append(name); return this; }
        public Letter About(string subject) { Subject = subject; return this; }
        public Letter Signed() { _text.AppendLine().Append("The shop"); return this; }
    }

    private readonly record struct Query(string Text, int Limit = 10)
    {
        public Query Where(string what) => this with { Text = Text + " where " + what };
        public Query Take(int limit) => this with { Limit = limit };
    }
}
