using System.Net.Http.Json;
using Portal.Data;

namespace Portal.Leaky;

/// <summary>Requests and orders that leave without a purpose (§3 B, §10).</summary>
public sealed class SupportDesk(HttpClient http, PortalStore store)
{
    public Task AnswerAsync(ServiceRequest request, string answer) =>
        http.PostAsJsonAsync("messages", new { To = request.From.Email, Text = answer }); // expect: PII1002 §10

    [Purpose(PrivacyPolicy.Purposes.RespondSupport)]
    public Task FindAsync(ServiceRequest request) =>
        http.GetAsync("contacts?email=" + request.From.Email); // expect: PII1005 §5, PII3001 §10

    /// <summary>A purpose, and nobody named who receives it.</summary>
    [Purpose(PrivacyPolicy.Purposes.RespondSupport)]
    public Task HelpAsync(ServiceRequest request) =>
        http.PostAsJsonAsync("cases", request.Details); // expect: PII3001 §10

    [Purpose(PrivacyPolicy.Purposes.RespondSupport)]
    public Task TranslateAsync(ServiceRequest request) =>
        http.PostAsJsonAsync("https://translate.example.com/cases", request.Details); // expect: PII3005 §11

    /// <summary>Who advertises gets nothing that identifies.</summary>
    [Purpose(PrivacyPolicy.Purposes.RespondSupport), Recipient(PrivacyPolicy.Recipients.AdProviders)]
    public Task ShareAsync(Contact customer) =>
        http.PostAsJsonAsync("audience", customer.Email); // expect: PII3002 §10

    /// <summary>Requests are answered through those who are bound to that purpose; partners are not.</summary>
    [Purpose(PrivacyPolicy.Purposes.RespondRequest), Recipient(PrivacyPolicy.Recipients.Partners)]
    public Task ForwardAsync(ServiceRequest request) =>
        http.PostAsJsonAsync("cases", request.Details); // expect: PII3002 §10

    public Order Order(int id, Contact customer) => store.Orders.TryGetValue(id, out var order)
        ? order
        : throw new InvalidOperationException("No order for " + customer.Name); // expect: PII1003 §5

    public void Archive(Order order) =>
        File.WriteAllText("order.txt", order.Invoice); // expect: PII1007 §5
}
