namespace Scenarios.Linq;

internal static class Queries
{
    static void Select(List<Customer> all)
    {
        var names = from c in all where c.Id > 5 select c.Name;
        Env.Log.LogInformation("{V}", string.Join(',', names)); // ! PII1001 Customer.Name
        var ids = from c in all where c.Name != "" orderby c.Email select c.Id;
        Env.Log.LogInformation("{V}", string.Join(',', ids)); // ok only filtered and ordered by
    }

    static void Let(List<Customer> all)
    {
        var hosts = from c in all let parts = c.Email.Split('@') where parts.Length == 2 select parts[1];
        Env.Log.LogInformation("{V}", string.Join(',', hosts)); // ! PII1001 Customer.Email
        var sizes = from c in all let text = c.Email + c.Name select text.Length;
        Env.Log.LogInformation("{V}", string.Join(',', sizes)); // ok lengths
    }

    static void GroupInto(List<Customer> all)
    {
        var tally = from c in all group c by c.Segment into g select new { g.Key, Size = g.Count() };
        Env.Log.LogInformation("{V}", string.Join(',', tally)); // ok segments and counts
        var cities = from c in all group c by c.Home.City into g where g.Count() > 1 select g.Key;
        Env.Log.LogInformation("{V}", string.Join(',', cities)); // ! PII1001 Address.City
    }

    static void Join(List<Customer> all, List<Order> orders)
    {
        var rows = from o in orders join c in all on o.Number equals c.Id select new { o.Number, c.Name };
        Env.Log.LogInformation("{V}", rows.First().Number); // ok the number
        Env.Log.LogInformation("{V}", rows.First().Name); // ! PII1001 Customer.Name
        var matched = from p in all join q in all on p.Email equals q.Email select (p.Id, q.Id);
        Env.Log.LogInformation("{V}", string.Join(',', matched)); // ok joined on the address, ids selected
    }

    static void GroupJoin(List<Customer> all, List<Order> orders)
    {
        var rows = from c in all join o in orders on c.Id equals o.Number into mine select new { c.Phone, Count = mine.Count() };
        Env.Log.LogInformation("{V}", rows.Sum(static r => r.Count)); // ok counts
        foreach (var row in rows)
        {
            Env.Log.LogInformation("{V}", row.Phone); // ! PII1001 Customer.Phone
        }
    }

    static void TwoFroms(List<Customer> all)
    {
        var pairs = from c in all from o in c.Orders where o.Total > 100 select (c.Name, o.Number);
        foreach (var (name, number) in pairs)
        {
            Env.Log.LogInformation("{V}", number); // ok the number
            Env.Log.LogInformation("{V}", name); // ! PII1001 Customer.Name
        }
    }

    static void IntoContinues(List<Customer> all)
    {
        var longest = from c in all select c.Name into name where name.Length > 3 select name.ToUpperInvariant() into loud select loud.Length;
        Env.Log.LogInformation("{V}", longest.Max()); // ok lengths in the end
        var upper = from c in all select c.Name into name select name.ToUpperInvariant();
        Env.Log.LogInformation("{V}", upper.First()); // ! PII1001 Customer.Name
    }

    static void Deferred(List<Customer> all)
    {
        var prefix = "none";
        var query = from c in all select prefix + c.Id;
        prefix = all[0].Name;
        Env.Log.LogInformation("{V}", query.First()); // ! PII1001 Customer.Name
        var fixedNow = (from c in all select c.Segment + c.Id).ToList();
        prefix = all[1].Email;
        Env.Log.LogInformation("{V}", fixedNow[0]); // ok does not use the variable
    }

    static void DeferredSource(Customer c)
    {
        var list = new List<string> { "a" };
        var query = list.Where(static text => text.Length > 0);
        Env.Log.LogInformation("{V}", string.Join(',', query)); // ok nothing personal in the list yet
        list.Add(c.Email);
        Env.Log.LogInformation("{V}", string.Join(',', query)); // ! PII1001 Customer.Email
    }

    static void ConditionalProjection(List<Customer> all, bool verbose)
    {
        var shown = from c in all select verbose ? c.Name : c.Segment;
        Env.Log.LogInformation("{V}", string.Join(',', shown)); // ! PII1001 Customer.Name
        var flags = from c in all select c.Phone is null ? "no phone" : "phone";
        Env.Log.LogInformation("{V}", string.Join(',', flags)); // ok constants
    }
}
