using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO;
using Microsoft.Extensions.Caching.Distributed;

namespace Scenarios.Caches;

public sealed record CacheKey(string Area, string Value)
{
    public override string ToString() => $"{Area}:{Value}";
}

/// <summary>One load per key at a time.</summary>
public sealed class AsyncCache<TKey, TValue>(Func<TKey, Task<TValue>> load)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<Task<TValue>>> _entries = new();

    public Task<TValue> this[TKey key] => _entries.GetOrAdd(key, k => new Lazy<Task<TValue>>(() => load(k))).Value;

    public int Count => _entries.Count;

    public string Keys => string.Join(", ", _entries.Keys);
}

public sealed class KeyedCaches(IDistributedCache shared, IReadOnlyDictionary<int, Customer> customers)
{
    private ImmutableDictionary<int, string> _cities = ImmutableDictionary<int, string>.Empty;
    private FrozenDictionary<int, int> _orders = FrozenDictionary<int, int>.Empty;

    public async Task LoadedAsync(int id)
    {
        var phones = new AsyncCache<int, string?>(key => Task.FromResult(customers[key].Phone));
        var counts = new AsyncCache<int, int>(key => Task.FromResult(customers[key].Orders.Count));
        Console.WriteLine("{0} of {1}, {2}", await counts[id], counts.Count, phones.Keys); // ok counts and ids
        Console.WriteLine(await phones[id]); // ! PII1001 Customer.Phone
    }

    public async Task ByMailAsync(Customer customer)
    {
        var ids = new AsyncCache<string, int>(mail => Task.FromResult(mail.Length));
        await ids[customer.Email];
        Console.WriteLine(ids.Count); // ok count
        Console.WriteLine(ids.Keys); // ! PII1001 Customer.Email
    }

    public async Task SharedAsync(Customer customer)
    {
        var key = new CacheKey("customer", customer.Id.ToString());
        var byName = key with { Value = customer.Name };
        await shared.SetStringAsync(key.ToString(), customer.Segment); // ok stored
        Console.WriteLine(key); // ok made of the id
        Console.WriteLine(byName); // ! PII1001 Customer.Name
        Console.WriteLine(byName.Area); // ok constant area
    }

    public void Remember(Customer customer)
    {
        _cities = _cities.SetItem(customer.Id, customer.Home.City); // ok kept in memory
        _orders = _orders.Append(new(customer.Id, customer.Orders.Count)).ToFrozenDictionary();
    }

    public void Print()
    {
        Console.WriteLine(string.Join(",", _orders.Select(o => $"{o.Key}:{o.Value}"))); // ok ids and counts
        Console.WriteLine(string.Join(",", _cities.Values)); // ! PII1001 Address.City
        File.AppendAllText("cities.txt", _cities.TryGetValue(1, out var city) ? city : "none"); // ! PII1007 Address.City
    }
}
