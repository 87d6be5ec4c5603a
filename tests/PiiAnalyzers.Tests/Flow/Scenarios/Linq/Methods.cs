namespace Scenarios.Linq;

internal static class Methods
{
    static void Projections(List<Customer> all)
    {
        var mails = all.Select(static c => c.Email);
        Env.Log.LogInformation("{V}", string.Join(", ", mails)); // ! PII1001 Customer.Email
        var ids = all.Select(static c => c.Id).OrderDescending();
        Env.Log.LogInformation("{V}", string.Join(", ", ids)); // ok ids
        Env.Log.LogInformation("{V}", string.Join(", ", mails.Select(static m => m.Length))); // ok lengths
    }

    static void Scalars(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", all.Count(static c => c.Email.Length > 3)); // ok a count
        Env.Log.LogInformation("{V}", all.Any(static c => c.Name == "root")); // ok a bool
        Env.Log.LogInformation("{V}", all.Sum(static c => c.Name.Length)); // ok a sum of lengths
        Env.Log.LogInformation("{V}", all.Max(static c => c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", all.Select(static c => c.BirthDate).Min()); // ! PII1001 Customer.BirthDate
    }

    static void FilterByPersonalData(List<Customer> all)
    {
        var segments = all.Where(static c => c.Email.EndsWith(".lv", StringComparison.Ordinal)).OrderBy(static c => c.Name).Select(static c => c.Segment);
        Env.Log.LogInformation("{V}", string.Join(',', segments)); // ok filtered and ordered by, never projected
    }

    static void Elements(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", all.First(static c => c.Id > 5).Name); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", all.FirstOrDefault()?.Phone); // ! PII1001 Customer.Phone
        Env.Log.LogInformation("{V}", all.Single(static c => c.Name == "x").Id); // ok the id
        Env.Log.LogInformation("{V}", all.MaxBy(static c => c.BirthDate)!.Segment); // ok ordered by the birth date only
        Env.Log.LogInformation("{V}", all.Select(static c => c.Name).ElementAt(3)); // ! PII1001 Customer.Name
    }

    static void ToDictionary(List<Customer> all)
    {
        var byMail = all.ToDictionary(static c => c.Email, static c => c.Segment);
        Env.Log.LogInformation("{V}", string.Join(',', byMail.Values)); // ok the values are segments
        Env.Log.LogInformation("{V}", byMail.Keys.First()); // ! PII1001 Customer.Email
        var byId = all.ToDictionary(static c => c.Id, static c => c.Name);
        Env.Log.LogInformation("{V}", byId[3]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", byId.Keys.Max()); // ok the keys are ids
    }

    static void GroupBy(List<Customer> all)
    {
        foreach (var group in all.GroupBy(static c => c.Home.City))
        {
            Env.Log.LogInformation("{V}", group.Count()); // ok a count
            Env.Log.LogInformation("{V}", group.Key); // ! PII1001 Address.City
        }

        foreach (var group in all.GroupBy(static c => c.Segment, static c => c.Name))
        {
            Env.Log.LogInformation("{V}", group.Key); // ok the key is a segment
            Env.Log.LogInformation("{V}", group.First()); // ! PII1001 Customer.Name
        }
    }

    static void AnonymousProjections(List<Customer> all)
    {
        var rows = all.Select(static c => new { c.Id, Mail = c.Email, c.Segment }).ToList();
        Env.Log.LogInformation("{V}", rows[0].Segment); // ok another member
        Env.Log.LogInformation("{V}", rows[0].Mail); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", rows[0]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", rows.Select(static r => new { r.Id, r.Segment }).First()); // ok the address was projected away
    }

    static void ZipAndIndex(List<Customer> all, List<Product> products)
    {
        var pairs = all.Select(static c => c.Name).Zip(products.Select(static p => p.Title));
        foreach (var (name, title) in pairs)
        {
            Env.Log.LogInformation("{V}", title); // ok the title
            Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        }

        foreach (var (index, c) in all.Index())
        {
            Env.Log.LogInformation("{V}", index); // ok a position
        }
    }

    static void Aggregates(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", all.Aggregate("", static (text, c) => text + c.Name)); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", all.Aggregate(0, static (sum, c) => sum + c.Name.Length)); // ok a sum of lengths
        Env.Log.LogInformation("{V}", all.Aggregate(new StringBuilder(), static (b, c) => b.Append(c.Segment), static b => b.ToString())); // ok segments
    }

    static void Flattened(List<Customer> all)
    {
        var numbers = all.SelectMany(static c => c.Orders, static (c, o) => $"{c.Id}:{o.Number}");
        Env.Log.LogInformation("{V}", string.Join(',', numbers)); // ok ids and numbers
        var lines = all.SelectMany(static c => c.Orders, static (c, o) => $"{c.Name}:{o.Number}");
        Env.Log.LogInformation("{V}", string.Join(',', lines)); // ! PII1001 Customer.Name
        var letters = all.SelectMany(static c => c.Email);
        Env.Log.LogInformation("{V}", string.Concat(letters)); // ! PII1001 Customer.Email
    }
}
