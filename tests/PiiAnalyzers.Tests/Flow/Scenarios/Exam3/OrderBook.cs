using System.Collections;

namespace Scenarios.Exam3;

/// <summary>Repositories over a generic base, a unit of work, specifications and pages.</summary>
internal static class OrderBook
{
    static void Committed(Customer c)
    {
        var unit = new UnitOfWork();
        unit.People.Add(new Buyer { Id = c.Id, Contact = c.Email, Group = c.Segment });
        unit.Lines.Add(new Line { Id = 1, Title = "Tea", Amount = 3 });
        Console.WriteLine(unit.Commit()); // ok a number of changes
        Console.WriteLine(unit.Lines.Get(1)!.Title); // ok the other repository
        Console.WriteLine(unit.Lines.Describe(1)); // ok a title
        Console.WriteLine(unit.People.Get(c.Id)!.Group); // ok a segment
        Console.WriteLine(unit.People.Get(c.Id)!.Contact); // ! PII1001 Customer.Email
        Console.WriteLine(unit.People.Describe(c.Id)); // ! PII1001 Customer.Email
    }

    static void Specified(Customer c)
    {
        var people = new BuyerRepository();
        people.Add(new Buyer { Id = 1, Contact = c.Phone ?? "", Group = c.Segment });
        var spec = new InGroup(c.Segment).And(new HasContact());
        Console.WriteLine(people.Count(spec)); // ok a count
        Console.WriteLine(spec.Describe()); // ok a segment and a constant
        Console.WriteLine(new HasContact().Not().Describe()); // ok constants
        Console.WriteLine(new ContactIs(c.Phone ?? "").Not().Describe()); // ! PII1001 Customer.Phone
        foreach (var buyer in people.Where(spec))
        {
            Console.WriteLine(buyer.Caption); // ! PII1001 Customer.Phone
            Console.WriteLine(buyer.Contact); // ! PII1001 Customer.Phone
        }
    }

    static void TwoUnits(Customer c)
    {
        using var first = new UnitOfWork();
        using var second = new UnitOfWork();
        first.People.Add(new Buyer { Id = 1, Contact = c.Name });
        second.People.Add(new Buyer { Id = 1, Contact = "shop" });
        Console.WriteLine(second.People.Get(1)?.Contact); // ok the other unit
        Console.WriteLine(first.People.Get(1)?.Contact); // ! PII1001 Customer.Name
    }

    static void Changed(Customer c)
    {
        var people = new BuyerRepository();
        var buyer = new Buyer { Id = 7, Contact = c.Email, Group = "new" };
        people.Add(buyer);
        buyer.Contact = "removed";
        Console.WriteLine(people.Get(7)!.Contact); // ok the stored one is the same object
        people.Get(7)!.Contact = c.Email;
        Console.WriteLine(buyer.Contact); // ! PII1001 Customer.Email
        Console.WriteLine(people.Single().Caption); // ! PII1001 Customer.Email
        people.Forget();
        Console.WriteLine(people.Describe(7)); // ok nothing is stored any more
    }

    static void Detached(Customer c)
    {
        var people = new SnapshotRepository();
        var buyer = new Buyer { Id = 7, Contact = "start" };
        people.Add(buyer);
        buyer.Contact = c.Email;
        Console.WriteLine(people.Get(7)!.Contact); // ok a copy was stored before
        Console.WriteLine(buyer.Contact); // ! PII1001 Customer.Email
        people.Add(buyer);
        Console.WriteLine(people.Get(7)!.Contact); // ! PII1001 Customer.Email
    }

    static void Missing(Customer c)
    {
        var people = new BuyerRepository();
        try
        {
            people.Add(new Buyer { Id = c.Id });
            people.Require(c.Id); // ok an id
            people.RequireBy(static b => b.Contact, c.Email); // ! PII1003 Customer.Email
        }
        catch (KeyNotFoundException e)
        {
            Console.WriteLine(e.GetType()); // ok a type
        }
    }

    static async Task Paged(List<Customer> all)
    {
        var people = new BuyerRepository();
        all.ForEach(c => people.Add(new Buyer { Id = c.Id, Contact = c.Name, Group = c.Segment }));
        await foreach (var page in people.PagesAsync(5))
        {
            Console.WriteLine(page.Items.Last().Caption); // ! PII1001 Customer.Name
            Console.WriteLine(page.Items[0].Group); // ok a segment
            Console.WriteLine(page.Items[0].Contact); // ! PII1001 Customer.Name
            Console.WriteLine(page.Cursor); // ok a cursor made of numbers
        }
    }

    static void AsCollection(Customer c)
    {
        var people = new BuyerRepository { new Buyer { Id = 1, Contact = c.Home.Street, Group = "a" } };
        Console.WriteLine(string.Join(",", people.Select(static b => b.Group))); // ok constants
        Console.WriteLine(string.Join(",", from b in people where b.Id > 0 select b.Contact)); // ! PII1001 Address.Street
    }

    private abstract class Entity
    {
        public int Id { get; init; }
        public abstract string Caption { get; }
    }

    private sealed class Buyer : Entity
    {
        public string Contact { get; set; } = "";
        public string Group { get; set; } = "";
        public override string Caption => $"{Id} {Contact}";
    }

    private sealed class Line : Entity
    {
        public string Title { get; set; } = "";
        public int Amount { get; set; }
        public override string Caption => $"{Amount} x {Title}";
    }

    private abstract class Repository<T> : IEnumerable<T> where T : Entity
    {
        private readonly Dictionary<int, T> _items = [];
        protected virtual T Store(T item) => item;
        public int Changes { get; private set; }
        public T? Get(int id) => _items.GetValueOrDefault(id);
        public string Describe(int id) => Get(id)?.Caption ?? "missing";
        public int Count(Spec<T> spec) => _items.Values.Count(spec.IsMet);
        public IEnumerable<T> Where(Spec<T> spec) => _items.Values.Where(spec.IsMet);
        public void Forget() => _items.Clear();
        public T Require(int id) => Get(id) ?? throw new KeyNotFoundException($"no {typeof(T).Name} {id}"); // -
        public T RequireBy(Func<T, string> by, string value) => _items.Values.FirstOrDefault(i => by(i) == value) ?? throw new KeyNotFoundException("no " + value); // -
        public IEnumerator<T> GetEnumerator() => _items.Values.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Add(T item)
        {
            Changes++;
            _items[item.Id] = Store(item);
        }

        public async IAsyncEnumerable<Page<T>> PagesAsync(int size)
        {
            var number = 0;
            foreach (var chunk in _items.Values.Chunk(size))
            {
                await Task.Yield();
                yield return new Page<T>(++number, chunk, $"{number}-{size}");
            }
        }
    }

    private sealed record Page<T>(int Number, IReadOnlyList<T> Items, string Cursor);

    private sealed class BuyerRepository : Repository<Buyer>;

    private sealed class LineRepository : Repository<Line>;

    private sealed class SnapshotRepository : Repository<Buyer>
    {
        protected override Buyer Store(Buyer item) => new() { Id = item.Id, Contact = item.Contact, Group = item.Group };
    }

    private sealed class UnitOfWork : IDisposable
    {
        public BuyerRepository People { get; } = new();
        public LineRepository Lines { get; } = new();
        public int Commit() => People.Changes + Lines.Changes;
        public void Dispose() => People.Forget();
    }

    private abstract class Spec<T>
    {
        public abstract bool IsMet(T item);
        public abstract string Describe();
        public Spec<T> And(Spec<T> other) => new Both<T>(this, other);
        public Spec<T> Not() => new Negated<T>(this);
    }

    private sealed class Both<T>(Spec<T> left, Spec<T> right) : Spec<T>
    {
        public override bool IsMet(T item) => left.IsMet(item) && right.IsMet(item);
        public override string Describe() => $"({left.Describe()} and {right.Describe()})";
    }

    private sealed class Negated<T>(Spec<T> inner) : Spec<T>
    {
        public override bool IsMet(T item) => !inner.IsMet(item);
        public override string Describe() => "not " + inner.Describe();
    }

    private sealed class InGroup(string group) : Spec<Buyer>
    {
        public override bool IsMet(Buyer item) => item.Group == group;
        public override string Describe() => "group " + group;
    }

    private sealed class HasContact : Spec<Buyer>
    {
        public override bool IsMet(Buyer item) => item.Contact.Length > 0;
        public override string Describe() => "has a contact";
    }

    private sealed class ContactIs(string contact) : Spec<Buyer>
    {
        public override bool IsMet(Buyer item) => item.Contact == contact;
        public override string Describe() => "contact " + contact;
    }
}
