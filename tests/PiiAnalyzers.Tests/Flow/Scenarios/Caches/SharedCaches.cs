using Microsoft.Extensions.Caching.Memory;

namespace Scenarios.Caches;

public interface ICustomerSource
{
    Task<Customer> LoadAsync(int id);
}

/// <summary>Loads once, then answers from memory.</summary>
public sealed class CachedCustomers(IMemoryCache cache, ICustomerSource source, ILogger<CachedCustomers> logger)
{
    public async Task<Customer> GetAsync(int id)
    {
        var key = $"customer:{id}";
        if (cache.TryGetValue(key, out Customer? known) && known is not null)
        {
            logger.LogDebug("Hit {Key}", key); // ok the key is made of the id
            return known;
        }

        var loaded = await source.LoadAsync(id);
        cache.Set(key, loaded, TimeSpan.FromMinutes(5)); // ok kept in memory
        logger.LogDebug("Miss {Key}, loaded {Customer}", key, loaded); // ok the class prints its type name
        return loaded;
    }

    public async Task RememberMailAsync(int id)
    {
        var customer = await source.LoadAsync(id);
        var key = "mail:" + customer.Email.ToLowerInvariant();
        cache.Set(key, customer.Id); // ok kept in memory
        logger.LogDebug("Remembered {Key}", key); // ! PII1001 Customer.Email
    }

    public async Task<string?> CreateAsync(int id)
    {
        var city = await cache.GetOrCreateAsync($"city:{id}", async entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromHours(1);
            logger.LogDebug("Creating {Key}", entry.Key); // ok the key is made of the id
            return (await source.LoadAsync(id)).Home.City;
        });
        logger.LogInformation("City {City}", city); // ! PII1001 Address.City
        return city;
    }

    public void Evict(Customer customer)
    {
        var options = new MemoryCacheEntryOptions();
        options.RegisterPostEvictionCallback((key, value, reason, state) =>
        {
            logger.LogDebug("Evicted for {Reason}", reason); // ok an enum
            if (value is Customer { Name: var name })
            {
                logger.LogDebug("Evicted {Name}", name); // ! PII1001 Customer.Name
            }
        });
        cache.Set(customer.Id, customer, options); // ok kept in memory under the id
    }
}
