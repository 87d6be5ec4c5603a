using System.Net.Http.Json;
using Portal.Data;

namespace Portal.Leaky;

/// <summary>Direct marketing (§3 A, §8).</summary>
public sealed class Newsletter(PortalStore store, ILogger<Newsletter> logger)
{
    [ConsentGate("newsletter")] // expect: PII2002 §8
    public bool Wants(int contact) => store.Contacts.ContainsKey(contact);

    /// <summary>Asks too late, and for something else.</summary>
    [Purpose(PrivacyPolicy.Purposes.Marketing), Recipient(PrivacyPolicy.Recipients.Providers)]
    public async Task SendAsync(HttpClient http, Consents consents, Contact contact)
    {
        if (!consents.Allows(contact.Id, PrivacyPolicy.Purposes.Survey))
        {
            return;
        }

        await http.PostAsJsonAsync("messages", contact.Email); // expect: PII2003 §8
        if (!consents.Allows(contact.Id, PrivacyPolicy.Purposes.Marketing))
        {
            return;
        }

        await http.PostAsJsonAsync("messages", contact.Name);
    }

    public void Send(Meeting meeting, Contact contact)
    {
        logger.LogInformation("Sent to {Mail}", contact.Email.ToUpperInvariant()); // expect: PII1001 §5
        logger.LogInformation("Voice of {Voice}", Convert.ToBase64String(meeting.Voice)); // expect: PII1001 §2
    }
}
