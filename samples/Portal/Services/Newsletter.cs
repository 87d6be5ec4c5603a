using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Direct marketing: only to those who agreed, and never to those who objected (policy §3 A, §8; GDPR Art. 21(2)).</summary>
public sealed class Newsletter(PortalStore store, Consents consents, ProviderClient provider)
{
    [Purpose(PrivacyPolicy.Purposes.Marketing)]
    public async Task SendAsync(string text)
    {
        foreach (var contact in store.Contacts.Values)
        {
            if (!consents.Allows(contact.Id, PrivacyPolicy.Purposes.Marketing))
            {
                continue;
            }

            await provider.SendAsync(contact.Email, "News", $"{contact.Name}, {text}");
        }
    }
}
