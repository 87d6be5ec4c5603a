using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Scenarios.Exam;

internal static class OtherSinks
{
    private static readonly ActivitySource Source = new("exam");

    static void Telemetry(Customer c)
    {
        using var activity = Source.StartActivity("load");
        activity?.SetTag("id", c.Id); // ok an id
        activity?.SetTag("mail", c.Email); // ! PII1004 Customer.Email
        activity?.AddBaggage("name", c.Name); // ! PII1004 Customer.Name
        Activity.Current?.SetTag("size", c.Email.Length); // ok a length
    }

    static void TelemetryStatus(Customer c)
    {
        Activity.Current?.SetStatus(ActivityStatusCode.Error, "no phone for " + c.Name); // ! PII1004 Customer.Name
        Activity.Current?.SetStatus(ActivityStatusCode.Error, "no phone for " + c.Id); // ok an id
    }

    static void TelemetryTagList(Customer c)
    {
        var tags = new TagList { { "segment", c.Segment } };
        using var first = Source.StartActivity(ActivityKind.Server, tags: tags); // ok a segment
        tags.Add("city", c.Home.City);
        using var second = Source.StartActivity(ActivityKind.Server, tags: tags); // ! PII1004 Address.City
    }

    [Purpose(Purposes.Operations)]
    static void TelemetryWithPurpose(Customer c) =>
        Activity.Current?.SetTag("mail", c.Email); // ok a declared purpose

    [Purpose(Purposes.Support)]
    static async Task Urls(HttpClient http, Customer c)
    {
        await http.GetStringAsync($"/customers/{c.Id}"); // ok an id
        await http.GetStringAsync($"/customers/{c.Email}"); // ! PII1005 Customer.Email
        await http.GetAsync(new Uri("https://api.example.com/?q=" + WebUtility.UrlEncode(c.Name))); // ! PII1005 Customer.Name
        await http.PostAsJsonAsync("/customers", new { c.Email }); // ok in the body, for a purpose
    }

    [Purpose(Purposes.Support)]
    static async Task Queries(HttpClient http, Customer c)
    {
        var query = QueryHelpers.AddQueryString("/find", "mail", c.Email);
        await http.DeleteAsync(query); // ! PII1005 Customer.Email
        var builder = new UriBuilder("https://api.example.com") { Query = "phone=" + c.Phone };
        await http.GetAsync(builder.Uri); // ! PII1005 Customer.Phone
    }

    [Purpose(Purposes.Support)]
    static async Task Messages(HttpClient http, Customer c)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/by-mail/" + c.Email); // ! PII1005 Customer.Email
        await http.SendAsync(asked); // ok reported where the address was put together
        using var posted = new HttpRequestMessage(HttpMethod.Post, "/orders") { Content = new StringContent(c.Email) };
        await http.SendAsync(posted); // ok in the body, for a purpose
    }

    static void Cookies(HttpContext context, Customer c)
    {
        context.Response.Cookies.Append("segment", c.Segment); // ok a segment
        context.Response.Cookies.Append("mail", c.Email); // ! PII1006 Customer.Email
        context.Response.Cookies.Append("name", Uri.EscapeDataString(c.Name), new CookieOptions { Secure = true }); // ! PII1006 Customer.Name
        context.Response.Cookies.Delete("mail"); // ok deleted
    }

    static void Redirects(HttpContext context, Customer c)
    {
        context.Response.Redirect($"/hello?id={c.Id}"); // ok an id
        context.Response.Redirect($"/hello?name={c.Name}"); // ! PII1005 Customer.Name
    }

    static async Task Files(Customer c)
    {
        File.WriteAllText("segments.txt", c.Segment); // ok a segment
        File.WriteAllText("mails.txt", c.Email); // ! PII1007 Customer.Email
        await File.AppendAllLinesAsync("names.txt", [c.Name]); // ! PII1007 Customer.Name
        await File.WriteAllBytesAsync("mail.bin", Encoding.UTF8.GetBytes(c.Email)); // ! PII1007 Customer.Email
    }

    static void Writers(Customer c)
    {
        using var writer = new StreamWriter("out.csv");
        writer.WriteLine(c.Segment); // ok a segment
        writer.WriteLine(c.Email); // ! PII1007 Customer.Email
        using var memory = new StreamWriter(new MemoryStream());
        memory.WriteLine(c.Email); // ok in memory
    }

    [Purpose(Purposes.Order)]
    static void FileWithPurpose(Customer c) =>
        File.WriteAllText("invoice.txt", c.Home.Street); // ok a declared purpose

    static void Exceptions(Customer c)
    {
        var error = new InvalidOperationException("bad");
        error.Data["id"] = c.Id; // ok an id
        error.Data["mail"] = c.Email; // ! PII1003 Customer.Email
        throw error;
    }

    static void OwnException(Customer c)
    {
        if (c.Id == 1)
        {
            throw new NotFound(c.Id.ToString()); // ok an id
        }

        throw new NotFound(c.Email); // ! PII1003 Customer.Email
    }

    static void Traced(Customer c)
    {
        Debug.WriteLine(c.Segment); // ok a segment
        Trace.TraceInformation("mail {0}", c.Email); // ! PII1001 Customer.Email
        Debug.Assert(c.Email.Length > 0, "no mail for " + c.Id); // ok an id
    }

    private sealed class NotFound(string who) : Exception($"Not found: {who}");
}
