namespace Scenarios.Exam;

internal static class LinqChains
{
    static void Grouped(List<Customer> all)
    {
        foreach (var group in all.GroupBy(static c => c.Segment))
        {
            Console.WriteLine($"{group.Key}: {group.Count()}"); // ok a segment and a count
            Console.WriteLine(string.Join(",", group.Select(static c => c.Name))); // ! PII1001 Customer.Name
        }
    }

    static void GroupedByMarked(List<Customer> all)
    {
        var byCity = all.GroupBy(static c => c.Home.City, static c => c.Id);
        Console.WriteLine(string.Join(",", byCity.SelectMany(static g => g))); // ok ids
        Console.WriteLine(string.Join(",", byCity.Select(static g => g.Key))); // ! PII1001 Address.City
    }

    static void Joined(List<Customer> all, List<Order> orders)
    {
        var rows = from c in all join o in orders on c.Id equals o.Number select new { c.Email, o.Total };
        Console.WriteLine(rows.Sum(static r => r.Total)); // ok totals
        Console.WriteLine(rows.First().Email); // ! PII1001 Customer.Email
        Console.WriteLine(rows.First()); // ! PII1001 Customer.Email
    }

    static void Folded(List<Customer> all)
    {
        Console.WriteLine(all.Aggregate(0, static (sum, c) => sum + c.Email.Length)); // ok lengths
        Console.WriteLine(all.Aggregate("", static (text, c) => text + c.Email)); // ! PII1001 Customer.Email
    }

    static void Dictionary(List<Customer> all)
    {
        var mails = all.ToDictionary(static c => c.Id, static c => c.Email);
        Console.WriteLine(string.Join(",", mails.Keys)); // ok ids
        Console.WriteLine(mails[3]); // ! PII1001 Customer.Email
        foreach (var (id, mail) in mails.OrderBy(static pair => pair.Value))
        {
            Console.WriteLine(id); // ok an id
            Console.WriteLine(mail); // ! PII1001 Customer.Email
        }
    }

    static void Zipped(List<Customer> all)
    {
        foreach (var (name, number) in all.Select(static c => c.Name).Zip(Enumerable.Range(1, 9)))
        {
            Console.WriteLine(number); // ok a number
            Console.WriteLine(name); // ! PII1001 Customer.Name
        }
    }

    static void Let(List<Customer> all)
    {
        var query = from c in all
                    let domain = c.Email.Split('@')[1]
                    let size = domain.Length
                    where size > 3
                    orderby domain
                    select (c.Id, domain, size);
        Console.WriteLine(query.Max(static row => row.size)); // ok sizes
        Console.WriteLine(query.First().domain); // ! PII1001 Customer.Email
        Console.WriteLine(query.First().Id); // ok an id
    }

    static void Flattened(List<Customer> all)
    {
        var lines = all.SelectMany(static c => c.Orders, static (c, o) => $"{c.Id}:{o.Number}");
        Console.WriteLine(string.Join(";", lines)); // ok ids and numbers
        lines = all.SelectMany(static c => c.Orders, static (c, o) => $"{c.Name}:{o.Number}");
        Console.WriteLine(string.Join(";", lines)); // ! PII1001 Customer.Name
    }

    static void Bounds(List<Customer> all)
    {
        Console.WriteLine(all.Any(static c => c.Email.Contains('@'))); // ok a bool
        Console.WriteLine(all.MaxBy(static c => c.Email)!.Segment); // ok the segment of one
        Console.WriteLine(all.Max(static c => c.BirthDate)); // ! PII1001 Customer.BirthDate
        Console.WriteLine(all.MinBy(static c => c.Id)?.Phone); // ! PII1001 Customer.Phone
    }

    static void LookedUp(List<Customer> all)
    {
        var lookup = all.ToLookup(static c => c.Segment, static c => c.Email);
        Console.WriteLine(lookup.Count); // ok a count
        Console.WriteLine(string.Join(",", lookup["gold"])); // ! PII1001 Customer.Email
    }

    static void Reshaped(List<Customer> all)
    {
        var shaped = all.Chunk(2).Select(static (chunk, i) => new { Page = i, Names = chunk.Select(static c => c.Name).ToArray() }).ToList();
        Console.WriteLine(shaped[0].Page); // ok a page
        Console.WriteLine(shaped[0].Names[0]); // ! PII1001 Customer.Name
        Console.WriteLine(shaped[0].Names); // ok an array prints its type
    }

    static void Indexed(List<Customer> all)
    {
        foreach (var (index, c) in all.Index())
        {
            Console.WriteLine(index); // ok an index
            Console.WriteLine(c.Email); // ! PII1001 Customer.Email
        }
    }

    static void OwnOperators(List<Customer> all)
    {
        Console.WriteLine(string.Join(",", all.Pluck(static c => c.Segment).Tail())); // ok segments
        Console.WriteLine(string.Join(",", all.Pluck(static c => c.Email).Tail())); // ! PII1001 Customer.Email
    }

    private static IEnumerable<TOut> Pluck<TIn, TOut>(this IEnumerable<TIn> all, Func<TIn, TOut> pick)
    {
        foreach (var each in all)
        {
            yield return pick(each);
        }
    }

    private static IEnumerable<T> Tail<T>(this IEnumerable<T> all)
    {
        using var at = all.GetEnumerator();
        at.MoveNext();
        while (at.MoveNext())
        {
            yield return at.Current;
        }
    }
}
