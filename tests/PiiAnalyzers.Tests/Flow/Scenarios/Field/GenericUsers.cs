using System.Threading;

namespace Scenarios.Field;

/// <summary>Applications built on a user type of their own: the code names the type parameter, never the marked type.</summary>
public interface IUserStore<TUser>
    where TUser : class
{
    Task<TUser> FindAsync(int id, CancellationToken cancellation = default);
}

public sealed class AccountDesk<TUser>(IUserStore<TUser> store)
    where TUser : Customer
{
    public async Task Reset(int id)
    {
        var user = await store.FindAsync(id);
        Env.Log.LogInformation("Reset for {Mail}", user.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("Reset for {Id}", user.Id); // ok a key
        await Send(user.Email, "reset"); // ! PII1001 Customer.Email
    }

    private static Task Send(string to, string subject)
    {
        Env.Log.LogInformation("Mail {Subject} to {To}", subject, to); // - the finding is where the address is read
        return Task.CompletedTask;
    }
}

public static class Greeter
{
    public static void Greet<TPerson>(TPerson person)
        where TPerson : Customer
    {
        Env.Log.LogInformation("Hello {Name}", person.Name); // ! PII1001 Customer.Name
        Env.Log.LogInformation("Hello {Segment}", person.Segment); // ok not marked
    }
}
