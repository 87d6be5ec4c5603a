using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Lets people in (policy §1.2, §3 A).</summary>
[Purpose(PrivacyPolicy.Purposes.AccessProvide)]
public sealed partial class Registration(PortalStore store, ILogger<Registration> logger)
{
    public Contact? Register(SignUp form)
    {
        if (!form.IsOldEnough)
        {
            TooYoung(logger);
            return null;
        }

        var contact = new Contact { Id = store.NextId(), Name = form.Name, Email = form.Email };
        store.Contacts[contact.Id] = contact;
        Registered(logger, contact.Id);
        return contact;
    }

    [LoggerMessage(LogLevel.Information, "Registered contact {Id}")]
    private static partial void Registered(ILogger logger, int id);

    [LoggerMessage(LogLevel.Information, "Sign-up refused: too young")]
    private static partial void TooYoung(ILogger logger);
}
