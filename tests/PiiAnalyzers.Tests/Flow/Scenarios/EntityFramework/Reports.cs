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

public sealed class Visit
{
    public int Id { get; set; }

    public Customer Customer { get; set; } = new();

    [PersonalData(Category.Correspondence)]
    public string Note { get; set; } = "";

    public string Shop { get; set; } = "";
}

public sealed class VisitView
{
    public int Id { get; init; }

    public string Who { get; init; } = "";

    public string Shop { get; init; } = "";
}

public sealed class VisitQueries(DbSet<Visit> visits)
{
    public static readonly Expression<Func<Visit, VisitView>> ToView = v => new VisitView { Id = v.Id, Who = v.Customer.Name, Shop = v.Shop };

    private static readonly Expression<Func<Visit, string>> s_shop = v => v.Shop;

    public IQueryable<Visit> In(string shop) => visits.Where(v => v.Shop == shop);

    public IQueryable<VisitView> Views(string shop) => In(shop).Select(ToView);

    public IEnumerable<string> Shops() => visits.Select(s_shop).Distinct();
}

public sealed class VisitReports(VisitQueries queries, DbSet<Visit> visits)
{
    public async Task ViewsAsync()
    {
        foreach (var view in await queries.Views("riga").ToListAsync())
        {
            Console.WriteLine("{0} {1}", view.Id, view.Shop); // ok id and shop
            Console.WriteLine("{0} {1}", view.Id, view.Who); // ! PII1001 Customer.Name
        }
    }

    public void Shops() => Console.WriteLine(string.Join(",", queries.Shops())); // ok names of shops

    public async Task NotesAsync()
    {
        var last = await queries.In("riga").OrderByDescending(v => v.Id).Select(v => v.Note).ToListAsync();
        Env.Log.LogInformation("{Count} notes", last.Count); // ok count
        Env.Log.LogInformation("Last {Note}", last.FirstOrDefault()); // ! PII1001 Visit.Note
    }

    public void Grouped()
    {
        var perShop = visits.AsEnumerable().GroupBy(v => v.Shop, v => v.Customer.Phone).ToDictionary(g => g.Key, g => g.ToList());
        Env.Log.LogInformation("Shops {Shops}", string.Join(",", perShop.Keys)); // ok names of shops
        Env.Log.LogInformation("Phones {Phones}", string.Join(",", perShop.Values.SelectMany(p => p))); // ! PII1001 Customer.Phone
    }

    public void Lookups()
    {
        var byMail = visits.AsEnumerable().ToLookup(v => v.Customer.Email, v => v.Shop);
        foreach (var group in byMail)
        {
            Env.Log.LogInformation("{Shops}", string.Join(",", group)); // ok names of shops
            Env.Log.LogInformation("{Mail}", group.Key); // ! PII1001 Customer.Email
        }
    }

    public void Folded()
    {
        var all = visits.AsEnumerable().Aggregate(new StringBuilder(), (text, v) => text.Append(v.Customer.Home.City).Append(';'), text => text.ToString());
        var longest = visits.AsEnumerable().Aggregate(0, (length, v) => Math.Max(length, v.Note.Length));
        Env.Log.LogInformation("Longest {Length}", longest); // ok length
        Env.Log.LogInformation("All {Cities}", all); // ! PII1001 Address.City
    }

    public void Zipped(IReadOnlyList<Product> products)
    {
        var pairs = visits.AsEnumerable().Zip(products, (v, p) => (v.Customer.BirthDate, p.Title));
        foreach (var (born, title) in pairs)
        {
            Env.Log.LogInformation("{Title}", title); // ok title of a product
            Env.Log.LogInformation("{Born}", born.ToShortDateString()); // ! PII1001 Customer.BirthDate
        }
    }
}
