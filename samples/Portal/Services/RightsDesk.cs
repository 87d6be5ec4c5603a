using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Answers what people may ask for (policy §8): a copy, correction, deletion, objection. The generated code does the work.</summary>
[Purpose(PrivacyPolicy.Purposes.FulfilRights, PrivacyPolicy.Purposes.VerifyIdentity)]
public sealed partial class RightsDesk(PortalStore store, Consents consents, ILogger<RightsDesk> logger)
{
    public string? Copy(int contact) => store.Contacts.TryGetValue(contact, out var found) ? found.ExportPersonalData() : null;

    public bool Correct(int contact, string email)
    {
        if (!store.Contacts.TryGetValue(contact, out var found))
        {
            return false;
        }

        found.Email = email;
        return true;
    }

    public bool Forget(int contact)
    {
        var forgotten = store.Contacts.TryRemove(contact, out _);
        Forgotten(logger, contact, PrivacyPolicy.Rights.Erasure);
        return forgotten;
    }

    public void Stop(int contact) => consents.Object(contact, PrivacyPolicy.Purposes.Marketing);

    [LoggerMessage(LogLevel.Information, "{Right} of contact {Id}")]
    private static partial void Forgotten(ILogger logger, int id, string right);
}
