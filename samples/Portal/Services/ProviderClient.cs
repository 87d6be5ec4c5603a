using PiiAnalyzers;

namespace Portal.Services;

/// <summary>Sends mail through a service provider, which is bound by contract to the purpose (policy §10).</summary>
[Recipient(PrivacyPolicy.Recipients.Providers)]
public sealed class ProviderClient(HttpClient http)
{
    public async Task SendAsync(string to, string subject, string text)
    {
        using var answer = await http.PostAsJsonAsync("messages", new { to, subject, text });
        answer.EnsureSuccessStatusCode();
    }
}
