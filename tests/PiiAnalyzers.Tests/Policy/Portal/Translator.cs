using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;

namespace Portal.Leaky;

/// <summary>A client whose host is set where services are registered, and is in no list of operators (§11).</summary>
public sealed class Translator(HttpClient http)
{
    public static void Register(IServiceCollection services) =>
        services.AddHttpClient<Translator>(static client => client.BaseAddress = new Uri("https://translate.example.com/"));

    [Purpose(PrivacyPolicy.Purposes.RespondSupport)]
    public Task TranslateAsync(ServiceRequest request) =>
        http.PostAsJsonAsync("cases", request.Details); // expect: PII3005 §11
}
