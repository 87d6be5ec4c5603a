using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.IO;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Scenarios.Exam2;

internal static partial class WebAndTelemetry
{
    private static readonly ActivitySource Source = new("exam2");
    private static readonly Meter Meter = new("exam2");
    private static readonly Counter<long> Visits = Meter.CreateCounter<long>("visits");
    private static readonly Histogram<int> Sizes = Meter.CreateHistogram<int>("sizes");

    static void Tags(Customer c)
    {
        using var activity = Source.StartActivity("load");
        var text = c.Name.ToUpperInvariant();
        activity?.SetTag("initial", text[..1]).SetTag("id", c.Id); // ! PII1004 Customer.Name
        activity?.SetTag("known", c.Phone is not null); // ok a bool
        activity?.AddEvent(new ActivityEvent("loaded " + c.Segment)); // ok a segment
        if (activity is not null)
        {
            activity.DisplayName = "load " + c.Id; // ok an id
            activity.DisplayName = "load " + c.Email; // ! PII1004 Customer.Email
        }
    }

    static void Metrics(Customer c)
    {
        Visits.Add(1, new KeyValuePair<string, object?>("country", c.Home.CountryCode)); // ok a country
        Visits.Add(1, new KeyValuePair<string, object?>("city", c.Home.City)); // ! PII1004 Address.City
        Sizes.Record(c.Email.Length, new KeyValuePair<string, object?>("segment", c.Segment)); // ok a length and a segment
        TagList tags = default;
        tags.Add("street", c.Home.Street);
        Sizes.Record(3, tags); // ! PII1004 Address.Street
    }

    static void Observed(Customer c)
    {
        Meter.CreateObservableGauge("orders", () => new Measurement<int>(c.Orders.Count)); // ok a count
        Meter.CreateObservableGauge("who", () => new Measurement<int>(1, new KeyValuePair<string, object?>("name", c.Name))); // ! PII1004 Customer.Name
    }

    static void Scopes(ILogger logger, Customer c)
    {
        using var one = logger.BeginScope(new Dictionary<string, object> { ["id"] = c.Id }); // ok an id
        using var two = logger.BeginScope("{Segment} {City}", c.Segment, c.Home.City); // ! PII1001 Address.City
        using var three = logger.BeginScope(new { c.Id, c.Segment }); // ok an id and a segment
    }

    static void Extensions(ILogger logger, Customer c)
    {
        logger.Note("{A} {B}", c.Id, c.Segment); // ok an id and a segment
        logger.Note("{A} {B}", c.Id, c.Email); // ! PII1001 Customer.Email
        logger.NoteLazily(() => c.Segment); // ok a segment
        logger.NoteLazily(() => c.Name); // ! PII1001 Customer.Name
        logger.NoteTimes("n", c.Email.Length); // ok a length
    }

    static void Partials(ILogger logger, Customer c)
    {
        Moved(logger, c.Id, c.Home.CountryCode); // ok an id and a country
        Moved(logger, c.Id, c.Home.Street); // ! PII1001 Address.Street
        if (logger.IsEnabled(LogLevel.Debug))
        {
            Moved(logger, c.Name.Length, c.Phone ?? "none"); // ! PII1001 Customer.Phone
        }
    }

    static void PrintedCollections(ILogger logger, Customer c)
    {
        logger.LogInformation("{All}", (object)new List<string> { c.Email }); // ! PII1001 Customer.Email
        logger.LogInformation("{All}", (object)new List<int> { c.Email.Length, c.Id }); // ok numbers
        logger.LogInformation("{All}", (object)new List<Customer> { c }); // ok prints the name of the class
    }

    static void Events(Customer c)
    {
        ShopEvents.Instance.Opened(c.Id); // ok an id
        ShopEvents.Instance.Called(c.Segment); // ok a segment
        ShopEvents.Instance.Called(c.Phone ?? ""); // ! PII1001 Customer.Phone
    }

    static async Task Bodies(HttpClient http, Customer c)
    {
        await http.PostAsJsonAsync("/a", new SignUpDto(c.Email.Length.ToString(), c.Segment)); // ok a length and a segment
        await http.PostAsJsonAsync("/a", new SignUpDto(c.Email, c.Segment)); // ! PII1002 Customer.Email
        await http.PostAsJsonAsync("/a", new HidingDto { Kind = c.Segment, Secret = c.Email }); // ok the member is not serialised
        using var form = new MultipartFormDataContent { { new StringContent(c.Segment), "segment" } };
        await http.PostAsync("/b", form); // ok a segment
        form.Add(new StringContent(c.Phone ?? ""), "phone");
        await http.PostAsync("/b", form); // ! PII1002 Customer.Phone
    }

    static async Task RawBodies(HttpClient http, Customer c)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/c/" + c.Id); // ok an id
        request.Content = JsonContent.Create(new { c.Segment, Who = c.Name });
        await http.SendAsync(request); // ! PII1002 Customer.Name
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        await http.PostAsync("/d", new StreamContent(memory)); // ! PII1002 Customer.Email
        await http.PostAsync("/d", new StringContent(JsonSerializer.Serialize(new { c.Id, c.Orders.Count }))); // ok an id and a count
    }

    [Purpose(Purposes.Support)]
    static async Task Addresses(HttpClient http, Customer c)
    {
        await http.GetAsync("/find" + QueryString.Create("id", c.Id.ToString())); // ok an id
        await http.GetAsync("/find" + QueryString.Create("name", c.Name)); // ! PII1005 Customer.Name
        await http.GetAsync($"/find?n={c.Name.Length}"); // ok a length
        await http.PutAsJsonAsync($"/customers/{Uri.EscapeDataString(c.Phone ?? "")}", new { c.Id }); // ! PII1005 Customer.Phone
        await http.PutAsJsonAsync($"/customers/{c.Id}", new { c.Phone }); // ok in the body, for a purpose
    }

    static IResult Redirected(Customer c) => c.Id switch
    {
        0 => Results.Redirect($"/welcome/{c.Id}"), // ok an id
        1 => Results.Redirect($"/welcome?mail={c.Email}"), // ! PII1005 Customer.Email
        _ => Results.Redirect("/welcome?kind=" + c.Segment), // ok a segment
    };

    static void Cookies(HttpContext context, Customer c)
    {
        var cookies = context.Response.Cookies;
        cookies.Append("profile", JsonSerializer.Serialize(new { c.Id, c.Segment })); // ok an id and a segment
        cookies.Append("profile", JsonSerializer.Serialize(new { c.Id, c.Name })); // ! PII1006 Customer.Name
        cookies.Append("seen", c.Orders.Count.ToString()); // ok a count
    }

    static void Mails(SmtpClient smtp, Customer c)
    {
        using var plain = new MailMessage("shop@example.org", "desk@example.org", "New customer", "id " + c.Id);
        smtp.Send(plain); // ok an id
        using var full = new MailMessage("shop@example.org", "desk@example.org") { Subject = "New customer", Body = c.Name };
        smtp.Send(full); // ! PII1002 Customer.Name
    }

    static void Files(Customer c)
    {
        using var stream = File.Create("customers.bin");
        stream.Write(Encoding.UTF8.GetBytes(c.Segment)); // ok a segment
        stream.Write(Encoding.UTF8.GetBytes(c.Email)); // ! PII1007 Customer.Email
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(c.Email)); // ok in memory
        File.AppendAllText("log.txt", $"{DateTime.UtcNow:o} {c.Id}"); // ok an id
        File.AppendAllText("log.txt", $"{DateTime.UtcNow:o} {c.Phone}"); // ! PII1007 Customer.Phone
    }

    private static void Note(this ILogger logger, string text, params object?[] args) => logger.LogInformation(text, args); // -

    private static void NoteLazily(this ILogger logger, Func<string> text) => logger.LogInformation("{Text}", text()); // -

    private static void NoteTimes(this ILogger logger, string name, int times) => logger.LogInformation("{Name} {Times}", name, times); // ok a name and a number

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Id} moved to {Place}")]
    private static partial void Moved(ILogger logger, int id, string place);

    private static partial void Moved(ILogger logger, int id, string place)
    {
    }

    private sealed record SignUpDto(string Contact, string Kind);

    private sealed class HidingDto
    {
        public string Kind { get; init; } = "";
        [JsonIgnore] public string Secret { get; init; } = "";
    }

    private sealed class ShopEvents : EventSource
    {
        public static ShopEvents Instance { get; } = new();

        [Event(1)]
        public void Opened(int id) => WriteEvent(1, id); // ok an id

        [Event(2)]
        public void Called(string who) => WriteEvent(2, who); // -
    }
}
