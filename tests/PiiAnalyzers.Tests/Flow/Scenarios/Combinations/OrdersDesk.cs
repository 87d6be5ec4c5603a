using System.Diagnostics;
using System.Net.Http.Json;

namespace Scenarios.Combinations;

public enum Urgency
{
    Low,
    High,
}

public abstract record Ticket(int Id, Urgency Urgency);

public sealed record CallTicket(int Id, Urgency Urgency, string Number) : Ticket(Id, Urgency);

public sealed record MailTicket(int Id, Urgency Urgency, string Address, IReadOnlyList<string> Lines) : Ticket(Id, Urgency);

public interface IDesk<in TTicket>
    where TTicket : Ticket
{
    Task HandleAsync(TTicket ticket);
}

public abstract class Desk<TTicket>(Action<string> tell) : IDesk<TTicket>
    where TTicket : Ticket
{
    public async Task HandleAsync(TTicket ticket)
    {
        await Task.Yield();
        tell(Headline(ticket));
    }

    protected virtual string Headline(TTicket ticket) => $"{ticket.Id} is {ticket.Urgency}";
}

public sealed class QuietDesk(Action<string> tell) : Desk<MailTicket>(tell);

public sealed class CallDesk(Action<string> tell) : Desk<CallTicket>(tell)
{
    protected override string Headline(CallTicket ticket) => $"{base.Headline(ticket)}: {ticket.Number}";
}

public static class Tickets
{
    public static Ticket For(Customer customer) => customer switch
    {
        { Phone: { Length: > 0 } phone, Orders.Count: > 3 } => new CallTicket(customer.Id, Urgency.High, phone),
        { Phone: { Length: > 0 } phone } => new CallTicket(customer.Id, Urgency.Low, phone),
        _ => new MailTicket(customer.Id, Urgency.Low, customer.Email, [.. customer.Orders.Select(o => $"order {o.Number}")]),
    };

    public static string Subject(Ticket ticket) => ticket switch
    {
        CallTicket { Urgency: Urgency.High } => "call now",
        CallTicket call => "call " + call.Number,
        MailTicket (var id, _, _, [.., var last]) => $"{id}: {last}",
        _ => "unknown",
    };

    public static IEnumerable<T> Of<T>(IEnumerable<Ticket> tickets)
        where T : Ticket
    {
        foreach (var ticket in tickets)
        {
            if (ticket is T wanted)
            {
                yield return wanted;
            }
        }
    }
}

public sealed class DeskUser(IReadOnlyList<Customer> customers, HttpClient http)
{
    public void Typed()
    {
        var tickets = customers.Select(Tickets.For).ToList();
        Console.WriteLine(string.Join(",", tickets.GroupBy(t => t.Urgency).Select(g => $"{g.Key}: {g.Count()}"))); // ok an enum and counts
        Console.WriteLine(string.Join(",", Tickets.Of<CallTicket>(tickets).Select(t => t.Id))); // ok ids
        Console.WriteLine(string.Join(",", Tickets.Of<CallTicket>(tickets).Select(t => t.Number))); // ! PII1001 Customer.Phone
        Console.WriteLine(string.Join(",", Tickets.Of<MailTicket>(tickets).Select(t => t.Address))); // ! PII1001 Customer.Email
    }

    public void Printed(Customer customer)
    {
        var ticket = Tickets.For(customer);
        Env.Log.LogInformation("Ticket {Id} {Urgency}", ticket.Id, ticket.Urgency); // ok id and enum
        Env.Log.LogInformation("Ticket {Ticket}", ticket); // ! PII1001 Customer.Phone, PII1001 Customer.Email
        Env.Log.LogInformation("Ticket {Subject}", Tickets.Subject(ticket)); // ! PII1001 Customer.Phone
    }

    public async Task DesksAsync(Customer customer)
    {
        var calls = new CallDesk(text => Env.Log.LogInformation("{Text}", text)); // -
        var mails = new QuietDesk(text => Env.Log.LogInformation("{Text}", text)); // -
        await mails.HandleAsync(new MailTicket(customer.Id, Urgency.Low, customer.Email, [])); // ok the base headline has id and enum
        await calls.HandleAsync(new CallTicket(customer.Id, Urgency.High, customer.Phone ?? "none")); // ! PII1001 Customer.Phone
    }

    public async Task SentAsync(Customer customer)
    {
        if (Tickets.For(customer) is CallTicket { Number: var number } call && await AskAsync(call.Id))
        {
            using var activity = new Activity("call").Start();
            activity.SetTag("ticket", call.Id).SetTag("urgent", call.Urgency == Urgency.High); // ok id and a comparison
            activity.SetTag("number", number); // ! PII1004 Customer.Phone
            await http.PostAsJsonAsync("https://dial.example", call with { Id = 0 }); // ! PII1002 Customer.Phone
        }
    }

    [Purpose(Purposes.Support)]
    public async Task SupportedAsync(Customer customer)
    {
        await http.PostAsJsonAsync("https://dial.example", Tickets.For(customer)); // ok the method declares a purpose
    }

    private static Task<bool> AskAsync(int id) => Task.FromResult(id % 2 == 0);
}
