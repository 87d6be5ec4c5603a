using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.Extensions.Compliance.Redaction;

namespace Scenarios.Exam2;

internal static class SanitizersAndPurposes
{
    static void OnEveryPath(Customer c, int n)
    {
        var text = n switch
        {
            0 => Hide(c.Email),
            1 => Hide(c.Name),
            _ => "none",
        };
        Console.WriteLine(text); // ok redacted in every arm
        text = n switch { 0 => Hide(c.Email), 1 => c.Name, _ => "none" };
        Console.WriteLine(text); // ! PII1001 Customer.Name
    }

    static void RedactedCopyOnly(Customer c)
    {
        var mail = c.Email;
        var hidden = Hide(mail);
        Console.WriteLine(hidden); // ok the redacted copy
        Console.WriteLine(mail); // ! PII1001 Customer.Email
        mail = hidden;
        Console.WriteLine(mail); // ok overwritten by the redacted copy
    }

    static void RedactedThenJoined(Customer c)
    {
        Console.WriteLine($"{Hide(c.Email)} {Hide(c.Name)}"); // ok both are redacted
        Console.WriteLine($"{Hide(c.Email)} {c.Name}"); // ! PII1001 Customer.Name
        Console.WriteLine(Hide(c.Email + c.Name)); // ok redacted together
    }

    static void ByDelegate(Customer c)
    {
        Func<string, string> hide = Hide;
        Func<string, string> same = static text => text;
        Console.WriteLine(hide(c.Email)); // ok a redactor behind a delegate
        Console.WriteLine(Apply(hide, c.Email)); // ok a redactor behind a delegate
        Console.WriteLine(Apply(same, c.Email)); // ! PII1001 Customer.Email
        hide = Env.Coin ? Hide : same;
        Console.WriteLine(hide(c.Email)); // ! PII1001 Customer.Email
    }

    static void InTheLoop(List<Customer> all)
    {
        var hidden = new List<string>();
        var half = new List<string>();
        foreach (var c in all)
        {
            hidden.Add(Hide(c.Email));
            half.Add(c.Id == 0 ? Hide(c.Email) : c.Email);
        }

        Console.WriteLine(string.Join(",", hidden)); // ok each is redacted
        Console.WriteLine(string.Join(",", half)); // ! PII1001 Customer.Email
    }

    static void RedactedInPlace(Customer c)
    {
        var form = new Form { Mail = c.Email, City = c.Home.City };
        form.HideMail();
        Console.WriteLine(form.Mail); // ok redacted in place
        Console.WriteLine(form.City); // ! PII1001 Address.City
    }

    static void Overridden(Customer c)
    {
        Mask strict = new Strict();
        Mask lax = new Lax();
        Console.WriteLine(strict.Of(c.Email)); // ok replaces everything
        Console.WriteLine(lax.Of(c.Email)); // ! PII1001 Customer.Email
    }

    static void Library(Redactor redactor, IRedactorProvider provider, Customer c)
    {
        Console.WriteLine(redactor.Redact(c.Email)); // ok a redactor
        Console.WriteLine(provider.GetRedactor(PersonalDataTaxonomy.Of(Category.Name)).Redact(c.Name)); // ok a redactor
        Console.WriteLine(redactor.Redact(c.Email) + c.Phone); // ! PII1001 Customer.Phone
    }

    static async Task Tiers(HttpClient http, Customer c, byte[] key)
    {
        var trace = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(c.Email)));
        Console.WriteLine(trace); // ok linkable in a log
        Activity.Current?.SetTag("customer", trace); // ok linkable in telemetry
        await http.PostAsJsonAsync("/a", new { trace }); // ! PII1002 Customer.Email
    }

    static async Task MarkedWithATier(HttpClient http, Visit visit)
    {
        await http.PostAsJsonAsync("/a", new { visit.Page }); // ok not marked
        await http.PostAsJsonAsync("/a", new { visit.Device }); // ! PII1002 Visit.Device
    }

    static void ForPurposes(Customer c)
    {
        Console.WriteLine(c.Email.ForPurpose(Purposes.Security)); // ok a declared purpose
        Console.WriteLine(c.Email.ForPurpose("")); // ! PII1001 Customer.Email
        var both = c.Email.ForPurpose(Purposes.Security) + c.Phone;
        Console.WriteLine(both); // ! PII1001 Customer.Phone
    }

    static void PurposeOfTheCallee(Customer c)
    {
        Answer(c.Email); // ok the callee declares a purpose
        Chat(c.Email); // ! PII1001 Customer.Email
        Forward(c.Name); // ok the purpose is declared further on
    }

    [Purpose(Purposes.Support)]
    static void PurposeOfTheCaller(Customer c)
    {
        Chat(c.Email); // ok the caller declares a purpose
        List<string> names = [c.Name];
        names.ForEach(static n => Console.WriteLine(n)); // ok the method around it declares a purpose
    }

    static void PurposeOfAConstructor(Customer c)
    {
        _ = new Told(c.Email); // ok the constructor declares a purpose
        _ = new Told(c.Email, 2); // ! PII1001 Customer.Email
    }

    static void PurposeOfAProperty(Customer c)
    {
        var desk = new Desk { Last = c.Email }; // ok the property declares a purpose
        desk.Next = c.Email; // ! PII1001 Customer.Email
        desk.Next = c.Segment; // ok a segment
    }

    [Purpose(Purposes.Support)]
    static async Task PurposeIsNoExcuseForAUrl(HttpClient http, Customer c)
    {
        await http.PostAsync("/a", new StringContent(c.Email)); // ok a declared purpose
        await http.GetAsync("/a?mail=" + c.Email); // ! PII1005 Customer.Email
    }

    [Purpose(Purposes.Order)]
    static void PurposeForAnException(Customer c) =>
        throw new InvalidOperationException("no stock for " + c.Name); // ok a declared purpose

    static void OneOfTwoCallers(Customer c)
    {
        Relay([Purpose(Purposes.Request)] (text) => Console.WriteLine(text), c.Email); // ok the lambda declares a purpose
        Relay(static text => Console.WriteLine(text), c.Email); // ! PII1001 Customer.Email
    }

    private static void Relay(Action<string> act, string text) => act(text);

    private static string Apply(Func<string, string> map, string text) => map(text.Trim());

    [Redactor(Identifiability.NonIdentifying)]
    private static string Hide(string text) => text.Length > 3 ? text[..1] + "***" : "***";

    [Purpose(Purposes.Request)]
    private static void Answer(string text) => Console.WriteLine(text); // -

    private static void Chat(string text) => Console.WriteLine(text); // -

    private static void Forward(string text) => Answer("<" + text + ">");

    private sealed class Form
    {
        public string Mail { get; set; } = "";
        public string City { get; set; } = "";
        public void HideMail() => Mail = Hide(Mail);
    }

    private abstract class Mask { public abstract string Of(string text); }

    private sealed class Strict : Mask { public override string Of(string text) => string.Concat(text.Select(static _ => '*')); }

    private sealed class Lax : Mask { public override string Of(string text) => string.Concat(text.Select(static (ch, i) => i == 0 ? '*' : ch)); }

    private sealed class Told
    {
        [Purpose(Purposes.Survey)]
        public Told(string text) => Console.WriteLine(text); // -

        public Told(string text, int times) => Console.WriteLine(text + times); // -
    }

    private sealed class Desk
    {
        private string _last = "";

        [Purpose(Purposes.Support)]
        public string Last { get => _last; set => Console.WriteLine(_last = value); } // -

        public string Next { get => _last; set => Console.WriteLine(value); } // -
    }

    internal sealed class Visit
    {
        [PersonalData(Category.NetworkActivity, Identifiability = Identifiability.Linkable)] public string Device { get; set; } = "";
        public string Page { get; set; } = "";
    }
}
