using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Scenarios.Exam2;

internal static class CollectionsDeep
{
    static void KeyedByMail(List<Customer> all)
    {
        var scores = new Dictionary<string, int>();
        foreach (var c in all)
        {
            scores[c.Email] = c.Orders.Count;
        }

        Console.WriteLine(scores.ContainsKey("x")); // ok a bool
        Console.WriteLine(scores.Values.Sum()); // ok a sum of counts
        foreach (var (key, score) in scores)
        {
            Console.WriteLine(score); // ok a count
            Console.WriteLine(key); // ! PII1001 Customer.Email
        }
    }

    static void PerCity(List<Customer> all)
    {
        var counts = all.GroupBy(static c => c.Home.City).ToDictionary(static g => g.Key, static g => g.Count());
        Console.WriteLine(counts.MaxBy(static p => p.Value).Key); // ! PII1001 Address.City
        Console.WriteLine(counts.MaxBy(static p => p.Value).Value); // ok a count
    }

    static void LookedUp(List<Customer> all)
    {
        var mails = all.ToLookup(static c => c.Segment, static c => c.Email);
        foreach (var group in mails)
        {
            Console.WriteLine(group.Key); // ok a segment
            Console.WriteLine(group.Count()); // ok a count
            Console.WriteLine(group.First()); // ! PII1001 Customer.Email
        }

        Console.WriteLine(string.Join(";", mails["gold"])); // ! PII1001 Customer.Email
    }

    static void ByPriority(Customer c)
    {
        var queue = new PriorityQueue<int, string>();
        queue.Enqueue(c.Id, c.Name);
        queue.TryPeek(out var element, out var priority);
        Console.WriteLine(element); // ok an id
        Console.WriteLine(priority); // ! PII1001 Customer.Name
        Console.WriteLine(queue.Dequeue()); // ok an id
    }

    static void Linked(Customer c)
    {
        var list = new LinkedList<string>();
        var first = list.AddFirst("x");
        list.AddAfter(first, c.Email);
        Console.WriteLine(list.Count); // ok a count
        Console.WriteLine(list.Last!.Value); // ! PII1001 Customer.Email
        Console.WriteLine(first.Next!.Value); // ! PII1001 Customer.Email
    }

    static void GotOrAdded(Customer c)
    {
        var cache = new ConcurrentDictionary<int, string>();
        var sizes = new ConcurrentDictionary<int, int>();
        var name = cache.GetOrAdd(c.Id, static (_, who) => who.Name, c);
        Console.WriteLine(sizes.AddOrUpdate(c.Id, _ => c.Name.Length, (_, old) => old + c.Name.Length)); // ok a sum of lengths
        Console.WriteLine(name); // ! PII1001 Customer.Name
        Console.WriteLine(cache.TryRemove(c.Id, out var gone)); // ok a bool
        Console.WriteLine(gone); // ! PII1001 Customer.Name
    }

    static void ImmutableKeepsTheOld(Customer c)
    {
        var before = ImmutableList.Create("x");
        var after = before.Add(c.Email).Insert(0, "y");
        Console.WriteLine(string.Join(",", before)); // ok the old list is as it was
        Console.WriteLine(string.Join(",", after)); // ! PII1001 Customer.Email
        before.Add(c.Name);
        Console.WriteLine(before[0]); // ok the result was thrown away
    }

    static void ImmutableMap(Customer c)
    {
        var plain = ImmutableDictionary<string, string>.Empty.Add("segment", c.Segment);
        var full = plain.SetItem("mail", c.Email);
        Console.WriteLine(plain.GetValueOrDefault("mail")); // ok the old map is as it was
        Console.WriteLine(full["mail"]); // ! PII1001 Customer.Email
        Console.WriteLine(string.Join(",", full.Keys)); // ok the keys are constants
    }

    static void Frozen(List<Customer> all)
    {
        var byMail = all.ToFrozenDictionary(static c => c.Email, static c => c.Id);
        Console.WriteLine(byMail["a@b.c"]); // ok an id
        Console.WriteLine(byMail.Keys[0]); // ! PII1001 Customer.Email
    }

    static void KnownElement(Customer c)
    {
        var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { c.Email };
        Console.WriteLine(set.Add("x")); // ok a bool
        Console.WriteLine(set.TryGetValue("A@B.C", out var actual)); // ok a bool
        Console.WriteLine(actual); // ! PII1001 Customer.Email
    }

    static void RemovedElements(List<Customer> all)
    {
        var mails = all.ConvertAll(static c => c.Email);
        Console.WriteLine(mails.RemoveAll(static m => m.Length == 0)); // ok a count
        mails.ForEach(static m => Console.WriteLine(m)); // ! PII1001 Customer.Email
        mails.Clear();
        Console.WriteLine(string.Join(",", mails)); // ok cleared
    }

    static void MovedBetween(Customer c)
    {
        var waiting = new Queue<string>([c.Email]);
        var done = new Stack<string>();
        var failed = new Stack<string>();
        while (waiting.TryDequeue(out var next))
        {
            done.Push(next);
        }

        Console.WriteLine(failed.TryPeek(out var bad)); // ok a bool
        Console.WriteLine(bad); // ok nothing was pushed there
        Console.WriteLine(done.Pop()); // ! PII1001 Customer.Email
    }

    static void Untyped(Customer c)
    {
        var bag = new System.Collections.ArrayList { 1, c.Email };
        var table = new System.Collections.Hashtable { ["segment"] = c.Segment };
        Console.WriteLine(table["segment"]); // ok a segment
        Console.WriteLine(bag.OfType<string>().First()); // ! PII1001 Customer.Email
    }

    static void Nested(List<Customer> all)
    {
        var tree = new Dictionary<string, Dictionary<int, List<string>>>();
        foreach (var c in all)
        {
            if (!tree.TryGetValue(c.Segment, out var inner))
            {
                tree[c.Segment] = inner = [];
            }

            (inner.TryGetValue(c.Id, out var names) ? names : inner[c.Id] = []).Add(c.Name);
        }

        Console.WriteLine(tree.Keys.First()); // ok a segment
        Console.WriteLine(tree["gold"].Keys.First()); // ok an id
        Console.WriteLine(tree["gold"][7][0]); // ! PII1001 Customer.Name
    }

    static void SortedByKey(List<Customer> all)
    {
        var sorted = new SortedDictionary<int, Customer>();
        all.ForEach(c => sorted.TryAdd(c.Id, c));
        var (id, customer) = sorted.First();
        Console.WriteLine(customer); // ok prints the name of the class
        Console.WriteLine(customer.Phone); // ! PII1001 Customer.Phone
    }
}
