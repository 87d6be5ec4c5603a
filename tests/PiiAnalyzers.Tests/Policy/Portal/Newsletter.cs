using Portal.Data;

namespace Portal.Leaky;

/// <summary>Direct marketing (§3 A, §8).</summary>
public sealed class Newsletter(PortalStore store, ILogger<Newsletter> logger)
{
    [ConsentGate("newsletter")] // expect: PII2002 §8
    public bool Wants(int contact) => store.Contacts.ContainsKey(contact);

    public void Send(Meeting meeting, Contact contact)
    {
        logger.LogInformation("Sent to {Mail}", contact.Email.ToUpperInvariant()); // expect: PII1001 §5
        logger.LogInformation("Voice of {Voice}", Convert.ToBase64String(meeting.Voice)); // expect: PII1001 §2
    }
}
