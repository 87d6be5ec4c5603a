using System.Data.Common;

namespace Scenarios.Repositories;

public interface ICustomerRepository
{
    Task<Customer?> FindAsync(int id);

    Task<Customer?> FindByEmailAsync(string email);

    Task<Customer> RequireAsync(string email);

    Task AddAsync(Customer customer);
}

/// <summary>Keeps customers in memory; its log lines see only what they are given.</summary>
public sealed class InMemoryCustomerRepository(ILogger<InMemoryCustomerRepository> logger) : ICustomerRepository
{
    private readonly Dictionary<int, Customer> _byId = new();

    public Task<Customer?> FindAsync(int id)
    {
        logger.LogDebug("Looking up customer {Id} among {Count}", id, _byId.Count); // ok id and count
        return Task.FromResult(_byId.GetValueOrDefault(id));
    }

    public Task<Customer?> FindByEmailAsync(string email)
    {
        logger.LogDebug("Looking up {Mail}", email); // -
        return Task.FromResult(_byId.Values.FirstOrDefault(c => c.Email == email));
    }

    public async Task<Customer> RequireAsync(string email)
    {
        await Task.Yield();
        var match = _byId.Values.SingleOrDefault(c => c.Email == email);
        return match ?? throw new KeyNotFoundException($"No customer with address {email}"); // -
    }

    public Task AddAsync(Customer customer)
    {
        _byId[customer.Id] = customer;
        logger.LogInformation("Added {Customer}", customer); // ok the class prints only its type name
        return Task.CompletedTask;
    }

    public void LogAll()
    {
        foreach (var (id, customer) in _byId)
        {
            logger.LogTrace("{Id}: {Phone}", id, customer.Phone); // ! PII1001 Customer.Phone
        }
    }

    public void LogSegments()
    {
        var segments = _byId.Values.GroupBy(c => c.Segment).ToDictionary(g => g.Key, g => g.Count());
        logger.LogInformation("Segments {Segments}", string.Join(", ", segments)); // ok unmarked key and a count
    }
}

public sealed class CustomerLookup(ICustomerRepository customers, ILogger<CustomerLookup> logger)
{
    public async Task<bool> IsKnownAsync(Customer candidate)
    {
        var existing = await customers.FindByEmailAsync(candidate.Email); // ! PII1001 Customer.Email
        return existing is not null;
    }

    public async Task<int> IdOfAsync(Customer candidate)
    {
        var existing = await customers.RequireAsync(candidate.Email); // ! PII1003 Customer.Email
        logger.LogInformation("Resolved to {Id}", existing.Id); // ok the id of what was found
        return existing.Id;
    }

    [Purpose(Purposes.Support)]
    public Task<Customer?> ForTicketAsync(Customer candidate) => customers.FindByEmailAsync(candidate.Email); // ok a purpose on the way covers the log inside

    public async Task GreetAsync(int id)
    {
        if (await customers.FindAsync(id) is { Name: var name })
        {
            logger.LogInformation("Hello {Name}", name); // ! PII1001 Customer.Name
        }
        else
        {
            logger.LogWarning("No customer {Id}", id); // ok the id that was asked for
        }
    }
}

/// <summary>Plain ADO.NET.</summary>
public sealed class SqlCustomerRepository(DbConnection connection, ILogger<SqlCustomerRepository> logger)
{
    public async Task<int> InsertAsync(Customer customer)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO customers (email) VALUES (@email)";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@email";
        parameter.Value = customer.Email; // ok stored in the database
        command.Parameters.Add(parameter);
        logger.LogDebug("Executing {Sql}", command.CommandText); // ok the statement holds only the parameter's name
        return await command.ExecuteNonQueryAsync();
    }

    public async Task DeleteAsync(Customer customer)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM customers WHERE email = '" + customer.Email.Replace("'", "''") + "'";
        logger.LogDebug("Executing {Sql}", command.CommandText); // ! PII1001 Customer.Email
        await command.ExecuteNonQueryAsync();
    }
}
