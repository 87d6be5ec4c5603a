using System.Net.Http.Json;
using Microsoft.Extensions.Compliance.Redaction;

namespace Scenarios.Redaction;

internal static class Redactors
{
    static void Annotated(Customer c)
    {
        Env.Log.LogInformation("{V}", Erase(c.Email)); // ok redacted to nothing personal
        Env.Log.LogInformation("{V}", Pseudonym(c.Email)); // ok logs accept a linkable value
        Env.Log.LogInformation("{V}", Beautify(c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email
    }

    static async Task TiersWhenSent(Customer c)
    {
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(Erase(c.Email))); // ok redacted to nothing personal
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(Pseudonym(c.Email))); // ! PII1002 Customer.Email
        await Env.Http.PostAsJsonAsync("https://api.example.com/a", new { Key = Pseudonym(c.Name) }); // ! PII1002 Customer.Name
    }

    static void OneOfTwoIsRedacted(Customer c)
    {
        Env.Log.LogInformation("{A} {B}", Erase(c.Name), c.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Erase(c.Name) + c.Email); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Erase(c.Name) + "/" + Erase(c.Email)); // ok both are redacted
    }

    static void RedactedOnOnePath(Customer c)
    {
        var text = c.Email;
        if (Env.Coin)
        {
            text = Erase(text);
        }

        Env.Log.LogInformation("{V}", text); // ! PII1001 Customer.Email
        text = Erase(text);
        Env.Log.LogInformation("{V}", text); // ok redacted on every path now
    }

    static void ResultThrownAway(Customer c)
    {
        Erase(c.Email);
        Env.Log.LogInformation("{V}", c.Email); // ! PII1001 Customer.Email
    }

    static void InAProjection(List<Customer> all)
    {
        Env.Log.LogInformation("{V}", string.Join(',', all.Select(static c => Erase(c.Email)))); // ok each one is redacted
        Env.Log.LogInformation("{V}", string.Join(',', all.Select(static c => c.Email).Select(Erase))); // ok each one is redacted
    }

    static void ThroughAnInterface(IMask mask, Customer c)
    {
        Env.Log.LogInformation("{V}", mask.Hide(c.Email)); // ok the interface method is a redactor
        Env.Log.LogInformation("{V}", mask.Show(c.Email)); // ! PII1001 Customer.Email
    }

    static void OfMicrosoft(Redactor redactor, Customer c)
    {
        Env.Log.LogInformation("{V}", redactor.Redact(c.Email)); // ok Microsoft's redactor
        Env.Log.LogInformation("{V}", redactor.Redact(c.Email.AsSpan())); // ok Microsoft's redactor, from a span
        Env.Log.LogInformation("{V}", NullRedactor.Instance.Redact(c.Email)); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", redactor.GetRedactedLength(c.Email)); // ok a length
    }

    static void FromAProvider(IRedactorProvider provider, Customer c)
    {
        var redactor = provider.GetRedactor(new PersonalDataAttribute(Category.Email).Classification);
        Env.Log.LogInformation("{V}", redactor.Redact(c.Email)); // ok Microsoft's redactor
    }

    [Redactor(Identifiability.Aggregated)]
    private static string Erase(string text) => text.Length > 100 ? text[..0] : "erased";

    [Redactor(Identifiability.Linkable)]
    private static string Pseudonym(string text) => "p-" + text.GetHashCode();

    private static string Beautify(string text) => "* " + text + " *";

    private interface IMask
    {
        [Redactor(Identifiability.Aggregated)]
        string Hide(string text);

        string Show(string text);
    }
}
