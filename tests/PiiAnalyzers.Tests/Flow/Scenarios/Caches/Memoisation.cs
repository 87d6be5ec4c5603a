using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace Scenarios.Caches;

/// <summary>Drops what was not used for longest.</summary>
public sealed class LruCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _index = new();
    private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

    public int Hits { get; private set; }

    public int Count => _index.Count;

    public void Put(TKey key, TValue value)
    {
        if (_index.Remove(key, out var old))
        {
            _order.Remove(old);
        }
        else if (_index.Count == capacity && _order.Last is { } last)
        {
            _index.Remove(last.Value.Key);
            _order.RemoveLast();
        }

        _index[key] = _order.AddFirst((key, value));
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_index.TryGetValue(key, out var node))
        {
            Hits++;
            value = node.Value.Value;
            return true;
        }

        value = default;
        return false;
    }
}

public static class Memo
{
    public static Func<TIn, TOut> Of<TIn, TOut>(Func<TIn, TOut> compute)
        where TIn : notnull
    {
        var known = new ConcurrentDictionary<TIn, TOut>();
        return input => known.GetOrAdd(input, compute);
    }
}

public sealed class CacheUser(ILogger<CacheUser> logger)
{
    public void GetOrAdd(Customer customer)
    {
        var names = new ConcurrentDictionary<int, string>();
        var name = names.GetOrAdd(customer.Id, _ => customer.Name);
        logger.LogInformation("Cached {Count} names under {Keys}", names.Count, string.Join(",", names.Keys)); // ok count and ids
        logger.LogInformation("Cached {Name}", name); // ! PII1001 Customer.Name
        logger.LogInformation("Cached {Names}", string.Join(",", names.Values)); // ! PII1001 Customer.Name
    }

    public void KeyedByMail(IEnumerable<Customer> customers)
    {
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var customer in customers)
        {
            ids.TryAdd(customer.Email, customer.Id);
        }

        logger.LogInformation("Ids {Ids}", string.Join(",", ids.Values)); // ok the values are ids
        logger.LogInformation("Mails {Mails}", string.Join(",", ids.Keys)); // ! PII1001 Customer.Email
    }

    public void FoundByMail(Dictionary<string, int> ids, Customer customer)
    {
        if (ids.TryGetValue(customer.Email, out var id))
        {
            logger.LogInformation("Known as {Id}", id); // ok the id found under the address
        }
    }

    public void Memoised(Customer customer)
    {
        var upper = Memo.Of<string, string>(text => text.ToUpperInvariant());
        var length = Memo.Of<string, int>(text => text.Length);
        logger.LogInformation("Length {Length}", length(customer.Name)); // ok a length
        logger.LogInformation("Upper {Upper}", upper(customer.Name)); // ! PII1001 Customer.Name
    }

    public void Lazily(Customer customer)
    {
        var label = new Lazy<string>(() => $"{customer.Name}, {customer.Home.City}");
        var number = new Lazy<int>(() => customer.Orders.Count);
        logger.LogInformation("Computed: {Computed}", label.IsValueCreated); // ok a flag
        logger.LogInformation("Orders {Orders}", number.Value); // ok a count
        logger.LogInformation("Label {Label}", label.Value); // ! PII1001 Customer.Name, PII1001 Address.City
    }

    public void Lru(Customer customer)
    {
        var phones = new LruCache<int, string?>(100);
        var segments = new LruCache<int, string>(100);
        phones.Put(customer.Id, customer.Phone);
        segments.Put(customer.Id, customer.Segment);
        if (segments.TryGet(customer.Id, out var segment))
        {
            logger.LogInformation("Segment {Segment}, {Hits} hits of {Count}", segment, segments.Hits, segments.Count); // ok the other cache
        }

        if (phones.TryGet(customer.Id, out var phone))
        {
            logger.LogInformation("Phone {Phone}", phone); // ! PII1001 Customer.Phone
        }
    }

    public void PerThread(Customer customer)
    {
        var current = new ThreadLocal<string>(() => customer.Email);
        logger.LogInformation("Set: {Set}", current.IsValueCreated); // ok a flag
        logger.LogInformation("Current {Current}", current.Value); // ! PII1001 Customer.Email
    }
}
