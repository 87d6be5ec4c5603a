using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Threading;

namespace Scenarios.Notifications;

public sealed record Hook(string Kind, int CustomerId, object? Payload);

public sealed class Webhooks(HttpClient http, byte[] key)
{
    private const string Url = "https://hooks.example/customers";

    public Task<HttpResponseMessage> Anonymous(Customer customer) => http.PostAsJsonAsync(Url, new { customer.Id, customer.Phone }); // ! PII1002 Customer.Phone

    public Task<HttpResponseMessage> IdsOnly(Customer customer) => http.PostAsJsonAsync(Url, new { customer.Id, Orders = customer.Orders.Select(o => o.Number) }); // ok ids and numbers

    public Task<HttpResponseMessage> Record(Person person) => http.PutAsJsonAsync(Url, person); // ! PII1002 Person.Name, PII1002 Person.Email

    public async Task WrappedAsync(Customer customer)
    {
        await http.PostAsJsonAsync(Url, new Hook("moved", customer.Id, null)); // ok kind and id
        await http.PostAsJsonAsync(Url, new Hook("moved", customer.Id, new { customer.Home.City })); // ! PII1002 Address.City
    }

    public async Task FormAsync(Customer customer)
    {
        using var ids = new FormUrlEncodedContent([new("id", $"{customer.Id}"), new("segment", customer.Segment)]);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = $"{customer.Id}", ["mail"] = customer.Email });
        await http.PostAsync(Url, ids); // ok id and segment
        await http.PostAsync(Url, form); // ! PII1002 Customer.Email
    }

    public async Task RequestAsync(Customer customer, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = JsonContent.Create(new { customer.Name }) };
        request.Headers.Add("X-Segment", customer.Segment);
        using var response = await http.SendAsync(request, token); // ! PII1002 Customer.Name
    }

    public async Task MultipartAsync(Customer customer)
    {
        using var parts = new MultipartFormDataContent();
        parts.Add(new StringContent(customer.Segment), "segment");
        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(customer.Home.Street)), "street");
        await http.PutAsync(Url, parts); // ! PII1002 Address.Street
    }

    public async Task HashedAsync(Customer customer)
    {
        var keyed = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(customer.Email)));
        Env.Log.LogInformation("Notifying {Customer}", keyed); // ok a keyed hash may be logged
        await http.PostAsJsonAsync(Url, new { Customer = keyed }); // ! PII1002 Customer.Email
    }

    public async Task QueryAsync(Customer customer)
    {
        using var response = await http.GetAsync($"{Url}?id={customer.Id}"); // ok id
        Env.Log.LogInformation("Answered {Status}: {Text}", response.StatusCode, await response.Content.ReadAsStringAsync()); // ok the answer to a question about an id
    }

    [Purpose(Purposes.Marketing)]
    public Task<string> LookupAsync(Customer customer) => http.GetStringAsync(Url + "?mail=" + Uri.EscapeDataString(customer.Email)); // ! PII1005 Customer.Email
}
