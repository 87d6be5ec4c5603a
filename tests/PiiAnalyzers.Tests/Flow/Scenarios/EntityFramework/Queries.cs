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

public sealed class ShopContext
{
    public DbSet<Customer> Customers { get; } = new([]);

    public DbSet<Order> Orders { get; } = new([]);
}

public sealed record CustomerRow(int Id, string Segment, int Orders);

public sealed record LabelRow(int Id, string Label);

public sealed class CustomerQueries(ShopContext db, ILogger<CustomerQueries> logger)
{
    public async Task ByMailAsync(string mail)
    {
        var customer = await db.Customers.FirstOrDefaultAsync(c => c.Email == mail);
        logger.LogInformation("Found {Id}", customer?.Id); // ok id
        logger.LogInformation("Found {Name}", customer?.Name); // ! PII1001 Customer.Name
    }

    public async Task AnonymousAsync()
    {
        var rows = await db.Customers.Where(c => c.Segment == "gold").OrderBy(c => c.Name).Select(c => new { c.Id, c.Email }).ToListAsync();
        logger.LogInformation("Ids {Ids}", string.Join(",", rows.Select(r => r.Id))); // ok ids, though sorted by name
        logger.LogInformation("Rows {Rows}", string.Join(",", rows)); // ! PII1001 Customer.Email
    }

    public async Task RowsAsync()
    {
        var rows = await db.Customers.Select(c => new CustomerRow(c.Id, c.Segment, c.Orders.Count)).ToListAsync();
        foreach (var row in rows)
        {
            logger.LogInformation("Row {Row}", row); // ok the row drops what is personal
        }
    }

    public async Task LabelsAsync()
    {
        var labels = await db.Customers.Select(c => new LabelRow(c.Id, c.Name + ", " + c.Home.City)).ToListAsync();
        foreach (var (id, label) in labels)
        {
            logger.LogInformation("Label of {Id}", id); // ok id
            logger.LogInformation("Label {Label}", label); // ! PII1001 Customer.Name, PII1001 Address.City
        }
    }

    public async Task IncludedAsync(int number)
    {
        var order = await db.Orders.Include(o => o.Buyer).FirstOrDefaultAsync(o => o.Number == number);
        logger.LogInformation("Order {Number} of {Total}", order?.Number, order?.Total); // ok nothing of the buyer
        logger.LogInformation("Order of {Phone}", order?.Buyer?.Phone); // ! PII1001 Customer.Phone
    }

    public async Task GroupedAsync()
    {
        var bySegment = await db.Customers.GroupBy(c => c.Segment).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var byCity = await db.Customers.GroupBy(c => c.Home.City).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        bySegment.ForEach(g => Console.WriteLine("{0}: {1}", g.Key, g.Count)); // ok segment and count
        byCity.ForEach(g => Console.WriteLine("{0}: {1}", g.Key, g.Count)); // ! PII1001 Address.City
    }

    public void Joined()
    {
        var pairs =
            from order in db.Orders
            join customer in db.Customers on order.Buyer!.Id equals customer.Id
            where customer.Phone != null
            select new { order.Number, Caller = customer.Phone!.Replace(" ", "") };
        foreach (var pair in pairs)
        {
            Console.WriteLine(pair.Number); // ok order number
            Console.WriteLine(pair.Caller); // ! PII1001 Customer.Phone
        }
    }

    public void Dictionary()
    {
        var mails = db.Customers.Where(c => c.Orders.Any()).ToDictionary(c => c.Id, c => c.Email.ToLowerInvariant());
        Console.WriteLine(string.Join(",", mails.Keys)); // ok ids
        foreach (var mail in mails.Values)
        {
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }
    }
}
