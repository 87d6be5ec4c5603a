using System.IO;

namespace Scenarios.Repositories;

public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Total);

public sealed record AuditRow(int EntityId, string Field, string? Old, string? New);

/// <summary>Collects changes until they are committed.</summary>
public sealed class UnitOfWork
{
    private readonly List<AuditRow> _rows = new();
    private readonly Stack<Action> _undo = new();

    public IReadOnlyList<AuditRow> Rows => _rows;

    public void Change<T>(int id, string field, T old, T value, Action<T> apply)
    {
        _rows.Add(new AuditRow(id, field, old?.ToString(), value?.ToString()));
        _undo.Push(() => apply(old));
        apply(value);
    }

    public int Commit()
    {
        var count = _rows.Count;
        Env.Log.LogInformation("Committed {Count} changes to {Fields}", count, string.Join(",", _rows.Select(r => r.Field).Distinct())); // ok count and field names
        _rows.Clear();
        return count;
    }

    public void Rollback()
    {
        while (_undo.TryPop(out var undo))
        {
            undo();
        }
    }
}

public abstract class ReadRepository<TEntity, TKey>
    where TKey : notnull
{
    protected abstract IEnumerable<TEntity> Rows { get; }

    protected abstract TKey KeyOf(TEntity entity);

    public TEntity Get(TKey key)
    {
        foreach (var row in Rows)
        {
            if (EqualityComparer<TKey>.Default.Equals(KeyOf(row), key))
            {
                return row;
            }
        }

        throw new KeyNotFoundException($"{typeof(TEntity).Name} {key} does not exist"); // -
    }

    public Page<TOut> Read<TOut>(int page, Func<TEntity, TOut> map) => new(Rows.Skip(page * 10).Take(10).Select(map).ToList(), page, Rows.Count());
}

public sealed class CustomersByMail(IReadOnlyList<Customer> rows) : ReadRepository<Customer, string>
{
    protected override IEnumerable<Customer> Rows => rows;

    protected override string KeyOf(Customer entity) => entity.Email;
}

public sealed class UnitUser(UnitOfWork unit, CustomersByMail customers, ILogger<UnitUser> logger)
{
    public void Rename(Customer customer, string name)
    {
        var own = new UnitOfWork();
        own.Change(customer.Id, nameof(Customer.Name), customer.Name, name, n => customer.Name = n);
        logger.LogInformation("Changed {Field} of {Id}", own.Rows[0].Field, own.Rows[0].EntityId); // ok field name and id
        logger.LogInformation("Was {Old}", own.Rows[0].Old); // ! PII1001 Customer.Name
    }

    public void Segment(Customer customer, string segment)
    {
        unit.Change(customer.Id, nameof(Customer.Segment), customer.Segment, segment, s => customer.Segment = s); // ok unmarked segment
        unit.Commit();
    }

    public void Exists(Customer candidate)
    {
        var found = customers.Get(candidate.Email); // ! PII1003 Customer.Email
        logger.LogInformation("Same as {Id}", found.Id); // ok id
    }

    public void Listed()
    {
        var ids = customers.Read(0, c => c.Id);
        var cities = customers.Read(1, c => c.Home.City);
        logger.LogInformation("Page {Number} of {Total}: {Ids}", cities.Number, cities.Total, string.Join(",", ids.Items)); // ok numbers and ids
        logger.LogInformation("Cities {Cities}", string.Join(",", cities.Items)); // ! PII1001 Address.City
    }

    public void Exported()
    {
        var lines = customers.Read(0, c => $"{c.Id};{c.BirthDate:yyyy-MM-dd}").Items;
        File.WriteAllLines("births.csv", lines); // ! PII1007 Customer.BirthDate
        Console.Out.WriteLine("{0} lines, first {1}", lines.Count, lines[0]); // ! PII1001 Customer.BirthDate
    }

    public void Best()
    {
        var best = customers.Read(0, c => c).Items.MaxBy(c => c.Orders.Count);
        var (street, city) = (best?.Home.Street, best?.Home.City);
        logger.LogInformation("Best lives in {City}, {Street}", city, street); // ! PII1001 Address.City, PII1001 Address.Street
    }
}
