namespace Scenarios.Exam2;

internal static class LinqHard
{
    static void Deferred(Customer c)
    {
        var prefix = "x";
        var list = new List<string> { "a" };
        var lazy = list.Select(text => prefix + text);
        var eager = list.Select(text => prefix + text).ToList();
        prefix = c.Email;
        Console.WriteLine(eager[0]); // ok ran before the change
        Console.WriteLine(lazy.First()); // ! PII1001 Customer.Email
    }

    static void AddedAfterwards(Customer c)
    {
        var list = new List<string> { "a" };
        var live = list.Where(static text => text.Length > 0);
        var copy = list.ToArray();
        list.Add(c.Name);
        Console.WriteLine(string.Join(",", copy)); // ok copied before
        Console.WriteLine(string.Join(",", live)); // ! PII1001 Customer.Name
    }

    static void Folded(List<Customer> all)
    {
        var (count, text) = all.Aggregate((Count: 0, Text: ""), static (sum, c) => (sum.Count + 1, sum.Text + c.Name));
        Console.WriteLine(text); // ! PII1001 Customer.Name
        Console.WriteLine(all.Aggregate("", static (sum, c) => sum + c.Email, static sum => sum.Length)); // ok a length
        Console.WriteLine(all.Aggregate(0, static (sum, c) => sum + c.Email.Length, static sum => $"{sum} characters")); // ok lengths
    }

    static void Joined(List<Customer> all, List<Person> people)
    {
        var ids = all.Join(people, static c => c.Email, static p => p.Email, static (c, p) => (c.Id, Other: p.Id));
        var both = all.Join(people, static c => c.Id, static p => p.Id, static (c, p) => (c.Segment, p.Name));
        Console.WriteLine(ids.First()); // ok ids, joined by the mail
        Console.WriteLine(both.First().Segment); // ok a segment
        Console.WriteLine(both.First().Name); // ! PII1001 Person.Name
    }

    static void JoinedByQuery(List<Customer> all, List<Person> people)
    {
        var rows = from c in all
                   join p in people on c.Email equals p.Email into matches
                   select new { c.Segment, Matches = matches.Count(), First = matches.Select(static p => p.Name).FirstOrDefault() };
        foreach (var row in rows)
        {
            Console.WriteLine(row.Segment); // ok a segment
            Console.WriteLine(row.Matches); // ok a count
            Console.WriteLine(row.First); // ! PII1001 Person.Name
        }
    }

    static void Zipped(List<Customer> all)
    {
        var pairs = all.Select(static c => c.Id).Zip(all.Select(static c => c.Phone));
        Console.WriteLine(pairs.First().First); // ok an id
        Console.WriteLine(pairs.First().Second); // ! PII1001 Customer.Phone
        Console.WriteLine(string.Join(",", all.Zip(all, static (a, b) => a.Email == b.Email))); // ok comparisons
    }

    static void OrderedByOneShownTheOther(List<Customer> all)
    {
        Console.WriteLine(all.OrderBy(static c => c.Email).ThenBy(static c => c.Name).First().Id); // ok an id
        Console.WriteLine(all.MinBy(static c => c.Email)!.Segment); // ok a segment
        Console.WriteLine(all.DistinctBy(static c => c.Email).Count()); // ok a count
        Console.WriteLine(all.OrderBy(static c => c.Id).Last().Name); // ! PII1001 Customer.Name
        Console.WriteLine(all.Max(static c => c.Email)); // ! PII1001 Customer.Email
    }

    static void Let(List<Customer> all)
    {
        var rows = from c in all
                   let mail = c.Email.ToLowerInvariant()
                   where mail.Length > 0
                   orderby mail
                   select (c.Id, Mail: mail, Size: mail.Length);
        Console.WriteLine(rows.Sum(static r => r.Size)); // ok lengths
        Console.WriteLine(rows.First().Id); // ok an id
        Console.WriteLine(rows.First().Mail); // ! PII1001 Customer.Email
        Console.WriteLine(rows.First()); // ! PII1001 Customer.Email
    }

    static void Continued(List<Customer> all)
    {
        var rows = from c in all
                   group c by c.Segment into g
                   where g.Any(static c => c.Email.Length > 3)
                   select new { g.Key, Size = g.Count(), Longest = g.MaxBy(static c => c.Name.Length)!.Name };
        Console.WriteLine(rows.First().Key); // ok a segment
        Console.WriteLine(rows.First().Size); // ok a count
        Console.WriteLine(rows.First().Longest); // ! PII1001 Customer.Name
        Console.WriteLine(rows.First()); // ! PII1001 Customer.Name
    }

    static void Flattened(List<Customer> all)
    {
        var rows = all.SelectMany(static c => c.Orders, static (c, o) => new { c.Home.Street, o.Number });
        Console.WriteLine(rows.Select(static r => r.Number).Max()); // ok a number
        Console.WriteLine(rows.First().Street); // ! PII1001 Address.Street
        Console.WriteLine(all.SelectMany(static c => c.Orders).Sum(static o => o.Total)); // ok a sum
        Console.WriteLine(all.SelectMany(static c => c.Email).Distinct().Count()); // ok a count
        Console.WriteLine(string.Concat(all.SelectMany(static c => c.Email).Distinct())); // ! PII1001 Customer.Email
    }

    static void Counted(List<Customer> all)
    {
        foreach (var (city, count) in all.CountBy(static c => c.Home.City))
        {
            Console.WriteLine(count); // ok a count
            Console.WriteLine(city); // ! PII1001 Address.City
        }

        foreach (var (segment, names) in all.AggregateBy(static c => c.Segment, "", static (sum, c) => sum + c.Name))
        {
            Console.WriteLine(segment); // ok a segment
            Console.WriteLine(names); // ! PII1001 Customer.Name
        }
    }

    static void Indexed(List<Customer> all)
    {
        foreach (var (i, c) in all.Index())
        {
            Console.WriteLine(i); // ok an index
            Console.WriteLine(c.Phone); // ! PII1001 Customer.Phone
        }

        Console.WriteLine(string.Join(",", all.Select(static (c, i) => i + c.Id))); // ok numbers
        Console.WriteLine(string.Join(",", all.Select(static (c, i) => i + c.Name))); // ! PII1001 Customer.Name
    }

    static void Chunked(List<Customer> all)
    {
        var pages = all.Chunk(2).ToList();
        Console.WriteLine(pages[0][0].Segment); // ok a segment
        Console.WriteLine(pages[0][^1].Email); // ! PII1001 Customer.Email
    }

    static void Mixed(List<Customer> all)
    {
        IEnumerable<object> things = [.. all.Select(static c => c.Email), .. all.Select(static c => (object)c.Id)];
        Console.WriteLine(things.OfType<int>().Sum()); // ok ids
        Console.WriteLine(things.OfType<string>().First()); // ! PII1001 Customer.Email
    }

    static void Extended(List<Customer> all)
    {
        var names = all.Select(static c => c.Name).Prepend("none").Append("end");
        Console.WriteLine(names.ElementAtOrDefault(1)); // ! PII1001 Customer.Name
        Console.WriteLine(Enumerable.Repeat("x", names.Count()).First()); // ok only as many
        Console.WriteLine(names.Select(static n => n.Length).Average()); // ok an average
    }

    static void OwnOperators(List<Customer> all)
    {
        Console.WriteLine(all.Every(2).First().Id); // ok an id
        Console.WriteLine(all.Every(2).First().Name); // ! PII1001 Customer.Name
        Console.WriteLine(all.Pairs(static c => c.Segment).First()); // ok two segments
        Console.WriteLine(all.Pairs(static c => c.Email).First()); // ! PII1001 Customer.Email
        all.Tell(static c => c.Email.Length); // ok a length
        all.Tell(static c => c.Email); // ! PII1001 Customer.Email
    }

    static void Remembered(List<Customer> all)
    {
        var seen = new HashSet<string>();
        var fresh = all.Where(c => seen.Add(c.Email)).Select(static c => c.Id).ToList();
        Console.WriteLine(fresh[0]); // ok an id
        Console.WriteLine(string.Join(",", seen)); // ! PII1001 Customer.Email
    }

    private static IEnumerable<T> Every<T>(this IEnumerable<T> all, int n)
    {
        var i = 0;
        foreach (var each in all)
        {
            if (i++ % n == 0)
            {
                yield return each;
            }
        }
    }

    private static IEnumerable<(TOut Left, TOut Right)> Pairs<T, TOut>(this IEnumerable<T> all, Func<T, TOut> pick)
    {
        using var at = all.Select(pick).GetEnumerator();
        while (at.MoveNext())
        {
            var left = at.Current;
            if (at.MoveNext())
            {
                yield return (left, at.Current);
            }
        }
    }

    private static void Tell<T, TOut>(this IEnumerable<T> all, Func<T, TOut> pick)
    {
        foreach (var each in all)
        {
            Console.WriteLine(pick(each)); // -
        }
    }
}
