using System.IO;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text.Json;

namespace Scenarios.Sinks;

internal static class Transmitting
{
    private const string Url = "https://api.example.com/items";

    static async Task Bodies(HttpClient http, Customer c)
    {
        await http.PostAsync(Url, new StringContent(c.Email)); // ! PII1002 Customer.Email
        await http.PutAsync(Url, new ByteArrayContent(Encoding.UTF8.GetBytes(c.Name))); // ! PII1002 Customer.Name
        await http.PostAsync(Url, new StringContent(c.Segment, Encoding.UTF8, "text/plain")); // ok not marked
        await http.PostAsync(Url, new StringContent(c.Email.Length.ToString())); // ok a length
        await http.PostAsync(Url, new FormUrlEncodedContent([new("mail", c.Email)])); // ! PII1002 Customer.Email
    }

    static async Task Json(HttpClient http, Customer c, Person p, Product product)
    {
        await http.PostAsJsonAsync(Url, p); // ! PII1002 Person.Name, PII1002 Person.Email
        await http.PostAsJsonAsync(Url, new { c.Id, c.Phone }); // ! PII1002 Customer.Phone
        await http.PutAsJsonAsync(Url, product); // ok nothing marked in it
        await http.PostAsync(Url, JsonContent.Create(new { c.Id, c.Segment })); // ok nothing marked in it
        await http.PostAsync(Url, new StringContent(JsonSerializer.Serialize(p))); // ! PII1002 Person.Name, PII1002 Person.Email
    }

    static async Task WholeObjects(HttpClient http, Badge badge, Envelope envelope)
    {
        await http.PostAsJsonAsync(Url, badge); // ! PII1002 Badge.Holder
        await http.PostAsJsonAsync(Url, envelope); // ! PII1002 Badge.Holder
        await http.PostAsJsonAsync(Url, badge.Number); // ok the number
        await http.PostAsync(Url, new StringContent(badge.ToString()!)); // ok the type name
    }

    static void SerialisedAndKept(Person p, List<string> store)
    {
        var json = JsonSerializer.Serialize(p);
        store.Add(json);
        Env.Log.LogInformation("{V}", json.Length); // ok serialised, and only the length is logged
        Env.Log.LogInformation("{V}", json); // ! PII1001 Person.Name, PII1001 Person.Email
    }

    static async Task Requests(HttpClient http, Customer c)
    {
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(c.Email) }); // ! PII1002 Customer.Email
        await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(c.Segment) }); // ok not marked
        await http.GetAsync(Url + "?id=" + c.Id); // ok the id
    }

    static void Mail(SmtpClient smtp, Customer c)
    {
        smtp.Send("shop@example.com", "desk@example.com", "New customer", c.Name); // ! PII1002 Customer.Name
        smtp.Send("shop@example.com", "desk@example.com", "New customer", $"Number {c.Id}"); // ok the id
        smtp.Send(new MailMessage("shop@example.com", "desk@example.com", "New", c.Home.Street)); // ! PII1002 Address.Street
    }

    static async Task Sockets(Socket socket, NetworkStream stream, Customer c)
    {
        socket.Send(Encoding.UTF8.GetBytes(c.Email)); // ! PII1002 Customer.Email
        await stream.WriteAsync(Encoding.UTF8.GetBytes(c.Name)); // ! PII1002 Customer.Name
        socket.Send(BitConverter.GetBytes(c.Id)); // ok the id
        stream.Write("ping"u8); // ok a literal
    }

    static void InMemoryIsNotSent(Customer c)
    {
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(c.Email)); // ok stays in memory
        using var text = new StringWriter();
        text.Write(c.Name); // ok stays in memory
        Env.Log.LogInformation("{V}", memory.Length); // ok a length
        Env.Log.LogInformation("{V}", text.ToString()); // ! PII1001 Customer.Name
    }

    internal sealed class Badge
    {
        public int Number { get; set; }

        [PersonalData(Category.Name)]
        public string Holder { get; set; } = "";
    }

    internal sealed class Envelope
    {
        public string Label { get; set; } = "";

        public Badge? Inside { get; set; }
    }
}
