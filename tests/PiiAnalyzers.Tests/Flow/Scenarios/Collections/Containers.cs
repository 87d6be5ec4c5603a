using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Scenarios.Collections;

internal static class Containers
{
    static void ListOfTexts(Customer c)
    {
        var mails = new List<string>();
        var others = new List<string> { "public" };
        mails.Add(c.Email);
        Env.Log.LogInformation("{V}", mails.Count); // ok a count
        Env.Log.LogInformation("{V}", others[0]); // ok the other list
        Env.Log.LogInformation("{V}", mails[0]); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", string.Join("; ", mails)); // ! PII1001 Customer.Email
        mails.Clear();
        Env.Log.LogInformation("{V}", string.Join("; ", mails)); // ok cleared
    }

    static void LoggedAsAWhole(List<Customer> customers, List<string> harmless)
    {
        var names = customers.ConvertAll(static c => c.Name);
        Env.Log.LogInformation("{Names}", names); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{Customers}", customers); // ok prints the type name for each
        Env.Log.LogInformation("{Harmless}", harmless); // ok an unmarked list
        Env.Log.LogInformation("{Any}", names.Contains("x")); // ok a bool
    }

    static void KeysAndValuesApart(Customer c)
    {
        var byMail = new Dictionary<string, int> { [c.Email] = c.Id };
        Env.Log.LogInformation("{V}", string.Join(',', byMail.Values)); // ok the values are ids
        Env.Log.LogInformation("{V}", string.Join(',', byMail.Keys)); // ! PII1001 Customer.Email
        foreach (var (key, value) in byMail)
        {
            Env.Log.LogInformation("{V}", value); // ok the value
            Env.Log.LogInformation("{V}", key); // ! PII1001 Customer.Email
        }
    }

    static void LookUpByAPersonalKey(Customer c)
    {
        var levels = new Dictionary<string, string> { ["a@example.com"] = "gold", ["b@example.com"] = "silver" };
        Env.Log.LogInformation("{V}", levels.TryGetValue(c.Email, out var level)); // ok a bool
        Env.Log.LogInformation("{V}", level); // ok the value found is public
        Env.Log.LogInformation("{V}", levels.ContainsKey(c.Email)); // ok a bool
        Env.Log.LogInformation("{V}", levels.GetValueOrDefault(c.Email, c.Name)); // ! PII1001 Customer.Name
    }

    static void TryGetValue(Customer c)
    {
        var cache = new ConcurrentDictionary<int, string>();
        cache.TryAdd(c.Id, c.Email);
        if (cache.TryGetValue(7, out var found))
        {
            Env.Log.LogInformation("{V}", found); // ! PII1001 Customer.Email
        }

        foreach (var pair in cache)
        {
            Env.Log.LogInformation("{V}", pair.Key); // ok the key is an id
            Env.Log.LogInformation("{V}", pair); // ! PII1001 Customer.Email
        }
    }

    static void QueuesStacksAndSets(Customer c)
    {
        var queue = new Queue<string>();
        queue.Enqueue(c.Name);
        var stack = new Stack<(int Id, string Mail)>();
        stack.Push((c.Id, c.Email));
        HashSet<string> seen = [c.Segment];
        Env.Log.LogInformation("{V}", stack.Peek().Id); // ok the id
        Env.Log.LogInformation("{V}", queue.Dequeue()); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", stack.Pop().Mail); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", seen.Add(c.Email)); // ok whether it was new
    }

    static void Immutable(Customer c)
    {
        var before = ImmutableList.Create("a");
        var after = before.Add(c.Email);
        Env.Log.LogInformation("{V}", before[0]); // ok the old list never changes
        Env.Log.LogInformation("{V}", string.Concat(after)); // ! PII1001 Customer.Email
    }

    static void SpreadsAndNesting(Customer c)
    {
        List<string> open = [c.Segment, c.Home.CountryCode];
        List<string> personal = [c.Name];
        string[] harmless = [.. open, "end"];
        string[] all = [.. open, .. personal];
        Env.Log.LogInformation("{V}", string.Join(',', harmless)); // ok only the open ones were spread
        Env.Log.LogInformation("{V}", string.Join(',', all)); // ! PII1001 Customer.Name
        var nested = new Dictionary<int, List<string>> { [1] = personal };
        Env.Log.LogInformation("{V}", nested[1][0]); // ! PII1001 Customer.Name
        Env.Log.LogInformation("{V}", nested[1].Count); // ok a count
    }

    static void AliasInACollection(Customer c)
    {
        var inner = new List<string>();
        var outer = new List<List<string>> { inner };
        inner.Add(c.Email);
        foreach (var list in outer)
        {
            Env.Log.LogInformation("{V}", list[0]); // ! PII1001 Customer.Email
        }
    }

    static void ObjectsInACollection(List<Customer> customers)
    {
        var index = customers.ToDictionary(static c => c.Id);
        Env.Log.LogInformation("{V}", index[7].Segment); // ok not marked
        Env.Log.LogInformation("{V}", index[7].Email); // ! PII1001 Customer.Email
    }

    static void OwnCollectionThatDrops(Customer c)
    {
        var tally = new Tally { c.Name, c.Email };
        Env.Log.LogInformation("{V}", tally.Total); // ok it counts letters
        foreach (var length in tally)
        {
            Env.Log.LogInformation("{V}", length); // ok a length
        }
    }

    private sealed class Tally : IEnumerable<int>
    {
        private readonly List<int> _lengths = [];

        public int Total => _lengths.Sum();

        public void Add(string text) => _lengths.Add(text.Length);

        public IEnumerator<int> GetEnumerator() => _lengths.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
