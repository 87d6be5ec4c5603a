using System.Collections;
using System.Linq.Expressions;

namespace Scenarios.EntityFramework;

/// <summary>Stands in for EF Core's set: rows in memory, queried as IQueryable.</summary>
public sealed class DbSet<T>(List<T> rows) : IQueryable<T>
    where T : class
{
    public Type ElementType => typeof(T);

    public Expression Expression => rows.AsQueryable().Expression;

    public IQueryProvider Provider => rows.AsQueryable().Provider;

    public void Add(T entity) => rows.Add(entity);

    public void Remove(T entity) => rows.Remove(entity);

    public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => rows.GetEnumerator();
}

public static class AsyncQueries
{
    public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source) => Task.FromResult(source.ToList());

    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate) => Task.FromResult(source.FirstOrDefault(predicate));

    public static Task<int> CountAsync<T>(this IQueryable<T> source) => Task.FromResult(source.Count());

    public static Task<bool> AnyAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate) => Task.FromResult(source.Any(predicate));

    public static IQueryable<T> Include<T, TProperty>(this IQueryable<T> source, Expression<Func<T, TProperty>> path)
        where T : class => source;
}

public sealed record EntityEntry(object Entity, string State);

public class DbContext
{
    private readonly List<EntityEntry> _entries = new();

    public IReadOnlyList<EntityEntry> Entries => _entries;

    public void Track(object entity, string state) => _entries.Add(new EntityEntry(entity, state));

    public virtual Task<int> SaveChangesAsync()
    {
        var changed = _entries.Count;
        _entries.Clear();
        return Task.FromResult(changed);
    }

    public Task<int> ExecuteAsync(FormattableString sql)
    {
        var arguments = sql.GetArguments();
        Env.Log.LogDebug("Executing {Sql} with {Count} arguments", sql.Format, arguments.Length); // ok the format holds placeholders
        return Task.FromResult(arguments.Length);
    }
}

public sealed class CrmContext : DbContext
{
    public DbSet<Customer> Customers { get; } = new([]);

    public override async Task<int> SaveChangesAsync()
    {
        foreach (var entry in Entries)
        {
            Env.Log.LogInformation("{State} {Type}", entry.State, entry.Entity.GetType().Name); // ok state and type
            if (entry.Entity is Customer customer)
            {
                Env.Log.LogInformation("{State} customer {Id}", entry.State, customer.Id); // ok state and id
                Env.Log.LogInformation("{State} customer {Mail}", entry.State, customer.Email); // ! PII1001 Customer.Email
            }
        }

        return await base.SaveChangesAsync();
    }
}

public sealed class CrmService(CrmContext db, ILogger<CrmService> logger)
{
    public async Task AddAsync(Customer customer)
    {
        db.Customers.Add(customer);
        db.Track(customer, "Added");
        var saved = await db.SaveChangesAsync();
        logger.LogInformation("{Saved} rows", saved); // ok a count
    }

    public async Task RawAsync(Customer customer)
    {
        FormattableString sql = $"UPDATE customers SET phone = {customer.Phone} WHERE id = {customer.Id}";
        await db.ExecuteAsync(sql); // ok a parameterised statement, stored in the database
        logger.LogDebug("Ran {Sql}", sql.ToString()); // ! PII1001 Customer.Phone
    }

    public async Task ChangeAsync(int id, Customer changed)
    {
        var stored = await db.Customers.FirstOrDefaultAsync(c => c.Id == id) ?? throw new KeyNotFoundException($"customer {id}"); // ok id
        var diff = new Dictionary<string, (string Old, string New)>();
        if (stored.Home.Street != changed.Home.Street)
        {
            diff["street"] = (stored.Home.Street, changed.Home.Street);
        }

        if (stored.Segment != changed.Segment)
        {
            diff["segment"] = (stored.Segment, changed.Segment);
        }

        logger.LogInformation("Changed {Columns}", string.Join(",", diff.Keys)); // ok names of columns
        foreach (var (column, (before, after)) in diff)
        {
            logger.LogInformation("{Column}: {Before} -> {After}", column, before, after); // ! PII1001 Address.Street
        }
    }

    public async Task RemoveAsync(Customer customer)
    {
        try
        {
            db.Customers.Remove(customer);
            await db.SaveChangesAsync();
        }
        catch (InvalidOperationException ex)
        {
            throw new InvalidOperationException($"Could not remove {customer.Name}", ex); // ! PII1003 Customer.Name
        }
    }

    public async Task OldestAsync()
    {
        var any = await db.Customers.AnyAsync(c => c.Phone == null);
        var oldest = db.Customers.Min(c => c.BirthDate);
        logger.LogInformation("Without phone: {Any}, in all {Count}", any, await db.Customers.CountAsync()); // ok flag and count
        logger.LogInformation("Oldest born {Date:d}", oldest); // ! PII1001 Customer.BirthDate
    }

    public void Paged(int page)
    {
        var query = db.Customers.OrderBy(c => c.Id).Skip(page * 20).Take(20);
        var numbers = query.SelectMany(c => c.Orders).Select(o => o.Number);
        var streets = query.Select(c => c.Home).Select(h => h.Street).Distinct();
        logger.LogInformation("Orders {Numbers}", string.Join(",", numbers)); // ok order numbers
        logger.LogInformation("Streets {Streets}", string.Join(",", streets)); // ! PII1001 Address.Street
    }
}
