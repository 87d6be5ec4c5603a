namespace Scenarios.Linq;

internal static class Combined
{
    static void OwnOperator(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", string.Join(',', all.Map(static c => c.Email))); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", string.Join(',', all.Map(static c => c.Id))); // ok ids
        Env.Log.LogInformation("{V}", string.Join(',', all.Map(static c => c.Email).Map(static m => m.Length))); // ok lengths
    }

    static void SetOperations(List<Customer> all)
    {
        var names = all.Select(static c => c.Name).Distinct().Union(["x"]).Except(["y"]).Reverse();
        Env.Log.LogInformation("{V}", string.Join(',', names)); // ! PII1001 Customer.Name
        string[] open = ["a", "b"];
        Env.Log.LogInformation("{V}", string.Join(',', open.Except(all.Select(static c => c.Name)))); // ok what is left comes from the open list
        Env.Log.LogInformation("{V}", string.Join(',', open.Concat(all.Select(static c => c.Name)))); // ! PII1001 Customer.Name
    }

    static void CastsAndTypes(List<object> all)
    {
        Env.Log.LogInformation("{V}", all.OfType<Customer>().Select(static c => c.Email).LastOrDefault()); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", all.OfType<Customer>().Count()); // ok a count
        Env.Log.LogInformation("{V}", all.Cast<Order>().Select(static o => o.Number).First()); // ok the number
    }

    static void RecordsProjected(List<Customer> all)
    {
        var lines = all.Select(static c => new Line(c.Id, c.Name)).Where(static l => l.Text != "").ToArray();
        Env.Log.LogInformation("{V}", lines[0].Id); // ok the id
        Env.Log.LogInformation("{V}", lines.Length); // ok a count
        Env.Log.LogInformation("{V}", lines[0]); // ! PII1001 Customer.Name
    }

    static void LookupAndChunk(List<Customer> all)
    {
        var lookup = all.ToLookup(static c => c.Segment, static c => c.Phone);
        Env.Log.LogInformation("{V}", lookup["gold"].FirstOrDefault()); // ! PII1001 Customer.Phone
        Env.Log.LogInformation("{V}", lookup.Count); // ok a count
        foreach (var chunk in all.Select(static c => c.Email).Chunk(10))
        {
            Env.Log.LogInformation("{V}", chunk.Length); // ok a length
            Env.Log.LogInformation("{V}", string.Join(',', chunk)); // ! PII1001 Customer.Email
        }
    }

    static void CountByAndAggregateBy(List<Customer> all)
    {
        foreach (var (segment, count) in all.CountBy(static c => c.Segment))
        {
            Env.Log.LogInformation("{Segment} {Count}", segment, count); // ok a segment and a count
        }

        foreach (var (city, count) in all.CountBy(static c => c.Home.City))
        {
            Env.Log.LogInformation("{Count}", count); // ok a count
            Env.Log.LogInformation("{City}", city); // ! PII1001 Address.City
        }
    }

    static void MethodGroupInAChain(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", string.Join(',', all.Select(NameOf))); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", string.Join(',', all.Select(NameOf).Select(Hide))); // ok hidden by the second method
        Env.Log.LogInformation("{V}", all.TrueForAll(IsComplete)); // ok a bool
    }

    static void SideEffectInAPredicate(List<Customer> all)
    {
        var last = "";
        _ = all.Count(c => (last = c.Name) != "");
        Env.Log.LogInformation("{V}", last); // ! PII1001 Customer.Name
    }

    static void Parallel(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", all.AsParallel().Where(static c => c.Email != "").Sum(static c => c.Id)); // ok a sum of ids
        Env.Log.LogInformation("{V}", all.AsParallel().Select(static c => c.Email).First()); // ! PII1001 Customer.Email
    }

    private static IEnumerable<TOut> Map<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> map)
    {
        foreach (var item in items)
        {
            yield return map(item);
        }
    }

    private static string NameOf(Customer c) => c.Name;

    private static string Hide(string text) => text.Length == 0 ? "" : "***";

    private static bool IsComplete(Customer c) => c.Email != "" && c.Phone is not null;

    private sealed record Line(int Id, string Text);
}
