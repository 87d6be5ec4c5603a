using System.IO;
using System.Net.Mail;
using System.Net.Mime;

namespace Scenarios.Notifications;

public sealed class Mailer(SmtpClient smtp)
{
    private const string Desk = "desk@shop.example";

    public void Short(Customer customer) => smtp.Send("noreply@shop.example", customer.Email, "Welcome", "Good to have you."); // ! PII1002 Customer.Email

    public async Task BodyAsync(Customer customer)
    {
        using var message = new MailMessage("noreply@shop.example", Desk, "New customer", $"Name: {customer.Name}");
        await smtp.SendMailAsync(message); // ! PII1002 Customer.Name
    }

    public void Properties(Customer customer)
    {
        var message = new MailMessage { From = new MailAddress("noreply@shop.example"), Subject = "Parcel" };
        message.To.Add(new MailAddress(customer.Email, customer.Name));
        smtp.Send(message); // ! PII1002 Customer.Email, PII1002 Customer.Name
    }

    public void Digest(IReadOnlyList<Customer> customers)
    {
        var body = new StringBuilder();
        foreach (var group in customers.GroupBy(c => c.Segment))
        {
            body.AppendLine($"{group.Key}: {group.Count()}, of them {group.Count(c => c.Phone is not null)} with phone");
        }

        smtp.Send("noreply@shop.example", Desk, "Digest", body.ToString()); // ok segments and counts
    }

    public void Attached(IReadOnlyList<Customer> customers)
    {
        var csv = string.Join('\n', customers.Select(c => $"{c.Id};{c.Home.Street}"));
        using var message = new MailMessage("noreply@shop.example", Desk) { Subject = "Export" };
        message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "export.csv", MediaTypeNames.Text.Plain));
        smtp.Send(message); // ! PII1002 Address.Street
    }

    public MailMessage Draft(Customer customer)
    {
        var message = new MailMessage("noreply@shop.example", Desk, "Draft", customer.Name);
        Env.Log.LogInformation("Drafted {Subject}", message.Subject); // ok constant subject
        Env.Log.LogDebug("Drafted {Body}", message.Body); // ! PII1001 Customer.Name
        return message;
    }

    [Purpose(Purposes.Order)]
    public void Shipped(Customer customer) => smtp.Send("noreply@shop.example", customer.Email, "Shipped", $"Dear {customer.Name}"); // ok the method declares a purpose

    public void Declared(Customer customer)
    {
        var to = customer.Email.ForPurpose(Purposes.Request);
        smtp.Send("noreply@shop.example", to, "Your question", "We will answer soon."); // ok the value declares a purpose
        smtp.Send("noreply@shop.example", to, "Your question", $"{customer.Name}, we will answer soon."); // ! PII1002 Customer.Name
    }

    public void Reminder(Order order)
    {
        smtp.Send("noreply@shop.example", Desk, $"Order {order.Number}", $"{order.Total:N2} unpaid"); // ok nothing of the buyer
        if (order.Buyer is { Phone: { } phone })
        {
            smtp.Send("noreply@shop.example", Desk, $"Order {order.Number}", $"Call {phone}"); // ! PII1002 Customer.Phone
        }
    }
}

public interface INotifier
{
    Task NotifyAsync(string subject, string text);
}

public sealed class MailNotifier(SmtpClient smtp) : INotifier
{
    public Task NotifyAsync(string subject, string text) => smtp.SendMailAsync("noreply@shop.example", "desk@shop.example", subject, text); // -
}

public sealed class NotifierUser(INotifier notifier)
{
    public async Task AllAsync(Customer customer)
    {
        await notifier.NotifyAsync("Customer " + customer.Id, "asked to be called"); // ok id
        await notifier.NotifyAsync("Customer " + customer.Id, "asked to be called at " + customer.Phone); // ! PII1002 Customer.Phone
    }

    [Purpose(Purposes.Support)]
    public Task SupportedAsync(Customer customer) => notifier.NotifyAsync(customer.Name, "needs help"); // ok the caller declares a purpose
}
