using System.Diagnostics;
using Portal.Data;

namespace Portal.Leaky;

/// <summary>Marks that the policy does not carry (§1.2, §1.5, §2).</summary>
public sealed class SignUp
{
    [PersonalData(PrivacyPolicy.Categories.ContactName)]
    public string Name { get; set; } = "";

    [PersonalData(Category.BirthDate)] // expect: PII7002 §2
    public DateOnly Born { get; set; } // expect: PII5010 §1.2

    [PersonalData("contact.mail")] // expect: PII7002 §2
    public string Email { get; set; } = "";

    [PersonalData(Category.Location)] // expect: PII2004 §3
    public string Place { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.NetworkLocation)] // expect: PII2004 §1.5
    public string Region { get; set; } = "";
}

public sealed class Registration(PortalStore store, ILogger<Registration> logger)
{
    public Contact Register(SignUp form)
    {
        var contact = new Contact { Id = store.NextId(), Name = form.Name, Email = form.Email };
        logger.LogInformation("Registered {Name}", contact.Name); // expect: PII1001 §5
        Console.WriteLine(form.Born); // expect: PII1001 §5
        Activity.Current?.SetTag("contact", contact.Email); // expect: PII1004 §5
        return contact;
    }

    /// <summary>A misspelt purpose is no purpose: nobody was told of it.</summary>
    [Purpose("acces.provide")] // expect: PII2002 §3
    public void Welcome(Contact contact) => store.Contacts[contact.Id] = contact;

    public string Greeting(Contact contact) => "Hello " + contact.Name.ForPurpose("greeting"); // expect: PII2002 §3
}
