using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Recipients;

/// <summary>Policy §10, §11: the host of a client says who receives, wherever the client got it from.</summary>
public sealed class ClientHostTests
{
    private const string Policy = """
        {
          "purposes": [{ "id": "respond.support", "legalBases": ["contract"], "categories": ["contact.name", "contact.email"], "dataSubjects": ["customer"], "label": "Help", "ref": "§3" }],
          "recipients": [{ "id": "ads", "kind": "thirdParty", "name": "Ads AB", "countries": ["SE"], "tiers": ["linkable"], "hosts": ["*.ads.example"] }]
        }
        """;

    /// <summary>A typed client, under every way to register it.</summary>
    [Theory]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<Mail>(client => { client.Timeout = TimeSpan.FromSeconds(3); client.BaseAddress = new Uri(\"https://api.mailer.example/v1/\"); });", "")]
    [InlineData("services.AddHttpClient<Mail>((provider, client) => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<IMail, Mail>(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<IMail, Mail>().ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<Mail>().SetHandlerLifetime(TimeSpan.FromMinutes(3)).ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("var mail = services.AddHttpClient<Mail>(); mail.ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<Mail>(Configure); static void Configure(HttpClient client) => client.BaseAddress = new Uri(\"https://api.mailer.example/\");", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(Addresses.Mailer));", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = Addresses.Root);", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(configuration[\"Mail:Url\"] ?? \"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(configuration.GetValue(\"Mail:Url\", \"https://api.mailer.example/\")!));", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(new MailOptions().Url));", "")]
    [InlineData("services.AddScoped(provider => new HttpClient { BaseAddress = new Uri(\"https://api.mailer.example/\") });", "")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(\"https://pixel.ads.example/\"));", "PII3002")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(\"https://unknown.example.org/\"));", "PII3005")]
    [InlineData("services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(configuration[\"Mail:Url\"]!));", "PII3001")]
    [InlineData("services.AddHttpClient<Mail>(); services.AddHttpClient<Other>(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "PII3001")]
    [InlineData("// services.AddHttpClient<Mail>(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "PII3001")]
    public Task A_typed_client(string registration, string expected) => CodeAsync(
        registration, $"public class Mail(HttpClient http) : IMail {{ [Purpose(\"respond.support\")] public Task Send(Customer customer) => http.PostAsJsonAsync(\"messages\", {Marked(expected)}); }}");

    /// <summary>A client of the factory, in every place it can be kept.</summary>
    [Theory]
    [InlineData("", "factory.CreateClient(\"mail\").PostAsJsonAsync(\"messages\", VALUE)")]
    [InlineData("private readonly HttpClient _mail = factory.CreateClient(\"mail\");", "_mail.PostAsJsonAsync(\"messages\", VALUE)")]
    [InlineData("private const string Name = \"mail\"; private HttpClient Http => factory.CreateClient(Name);", "Http.PostAsJsonAsync(\"messages\", VALUE)")]
    [InlineData("private HttpClient Create() { var made = factory.CreateClient(\"mail\"); made.Timeout = TimeSpan.FromSeconds(3); return made; }", "Create().PostAsJsonAsync(\"messages\", VALUE)")]
    [InlineData("private Task Post(HttpClient to, string text) => to.PostAsJsonAsync(\"messages\", text);", "Post(factory.CreateClient(\"ads\"), VALUE)", "PII3001")]
    [InlineData("", "factory.CreateClient(\"ads\").PostAsJsonAsync(\"messages\", VALUE)", "PII3002")]
    [InlineData("", "factory.CreateClient(\"nobody\").PostAsJsonAsync(\"messages\", VALUE)", "PII3001")]
    [InlineData("", "factory.CreateClient().PostAsJsonAsync(\"messages\", VALUE)", "PII3001")]
    [InlineData("", "factory.CreateClient(\"ads\").PostAsJsonAsync(\"https://api.mailer.example/messages\", VALUE)")]
    public Task A_named_client(string members, string send, string expected = "") => CodeAsync(
        "services.AddHttpClient(\"mail\", client => client.BaseAddress = new Uri(\"https://api.mailer.example/\")); services.AddHttpClient(\"ads\").ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://pixel.ads.example/\"));",
        $"public class Mail(IHttpClientFactory factory) {{ {members} [Purpose(\"respond.support\")] public Task Send(Customer customer) => {send.Replace("VALUE", Marked(expected), StringComparison.Ordinal)}; }}");

    /// <summary>A client or address that the code makes itself.</summary>
    [Theory]
    [InlineData("private readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.mailer.example/\") };", "await _http.PostAsJsonAsync(\"messages\", VALUE);")]
    [InlineData("private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri(\"https://pixel.ads.example/\") };", "await Http.PostAsJsonAsync(\"messages\", VALUE);", "PII3002")]
    [InlineData("", "using var http = new HttpClient(); http.BaseAddress = new Uri(Addresses.Mailer); await http.PostAsJsonAsync(\"messages\", VALUE);")]
    [InlineData("", "await Addresses.Client.PostAsJsonAsync(\"messages\", VALUE);")]
    [InlineData("private Task Post(string url, string text) => new HttpClient().PostAsJsonAsync(url, text);", "await Post(\"https://api.mailer.example/messages\", VALUE);")]
    [InlineData("private Task Post(string url, string text) => new HttpClient().PostAsJsonAsync($\"{url}/messages\", text);", "await Post(Addresses.Mailer, VALUE);")]
    [InlineData("private Task Post(string url, string text) => new HttpClient().PostAsJsonAsync(url, text);", "await Post(\"https://pixel.ads.example/a\", VALUE);", "PII3002")]
    [InlineData("", "var url = customer.Id switch { 1 => \"https://api.mailer.example/a\", 2 => \"https://api.mailer.example/b\", _ => throw new InvalidOperationException() }; await new HttpClient().PostAsJsonAsync(url, VALUE);")]
    [InlineData("", "var url = customer.Id switch { 1 => \"https://api.mailer.example/a\", _ => \"https://pixel.ads.example/b\" }; await new HttpClient().PostAsJsonAsync(url, VALUE);", "PII3002")]
    [InlineData("", "var url = \"https://api.mailer.example/a\"; if (customer.Id > 3) { url = \"https://unknown.example.org/b\"; } await new HttpClient().PostAsJsonAsync(url, VALUE);", "PII3005")]
    [InlineData("", "await new HttpClient().PostAsJsonAsync(customer.Id > 3 ? \"https://api.mailer.example/a\" : \"https://pixel.ads.example/b\", VALUE);", "PII3002")]
    [InlineData("", "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.mailer.example/a\") { Content = JsonContent.Create(VALUE) }; await new HttpClient().SendAsync(request);")]
    [InlineData("", "using var smtp = new System.Net.Mail.SmtpClient(\"api.mailer.example\") { EnableSsl = true }; smtp.Send(\"a\", \"b\", \"c\", VALUE);")]
    [InlineData("", "using var smtp = new System.Net.Mail.SmtpClient(\"smtp.unknown.example.org\") { EnableSsl = true }; smtp.Send(\"a\", \"b\", \"c\", VALUE);", "PII3005")]
    public Task A_client_of_ones_own(string members, string send, string expected = "") => CodeAsync(
        "", $"public class Mail {{ {members} [Purpose(\"respond.support\")] public async Task Send(Customer customer) {{ {send.Replace("VALUE", Marked(expected), StringComparison.Ordinal)} }} }}");

    /// <summary>Refit and gRPC: the client is of the type that is registered.</summary>
    [Theory]
    [InlineData("services.AddRefitClient<IMessages>().ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://api.mailer.example/\"));", "")]
    [InlineData("services.AddRefitClient(typeof(IMessages)).ConfigureHttpClient(client => client.BaseAddress = new Uri(\"https://pixel.ads.example/\"));", "PII3002")]
    [InlineData("services.AddRefitClient<IMessages>();", "PII3001")]
    [InlineData("services.AddGrpcClient<IMessages>(options => options.Address = new Uri(\"https://api.mailer.example/\"));", "")]
    public Task A_client_that_a_library_writes(string registration, string expected) => CodeAsync(
        registration,
        $$"""
        public interface IMessages { [Sink(SinkKind.Transmission)] Task Post(string text); }
        public class Mail(IMessages messages) { [Purpose("respond.support")] public Task Send(Customer customer) => messages.Post({{Marked(expected)}}); }
        """);

    /// <summary>Plain HTTP to a registered address is seen as well, unless configuration decides.</summary>
    [Theory]
    [InlineData("client.BaseAddress = new Uri(\"http://api.mailer.example/\")", "PII1008")]
    [InlineData("client.BaseAddress = new Uri(\"http://mailer/\")", "")]
    [InlineData("client.BaseAddress = new Uri(configuration[\"Mail:Url\"] ?? \"http://api.mailer.example/\")", "")]
    public Task An_unprotected_address(string setup, string expected) => CodeAsync(
        $"services.AddHttpClient<Mail>(client => {setup});",
        $"public class Mail(HttpClient http) {{ [Purpose(\"respond.support\")] public Task Send(Customer customer) => http.PostAsJsonAsync(\"messages\", {Marked(expected)}); }}");

    private static string Marked(string expected) => expected.Length == 0 ? "customer.Name" : $"{{|{expected}:customer.Name|}}";

    private static Task CodeAsync(string registration, string types) => PolicyVerifier.CodeAsync(
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Refit;
        public class Customer { public int Id { get; set; } [PersonalData(Category.Name)] public string Name { get; set; } = ""; }
        public interface IMail { Task Send(Customer customer); }
        public class Other(HttpClient http) { public Task Ping() => http.GetAsync("ping"); }
        public class MailOptions { public string Url { get; set; } = "https://api.mailer.example/"; }
        public static class Addresses
        {
            public const string Mailer = "https://api.mailer.example/";
            public static readonly Uri Root = new(Mailer);
            public static HttpClient Client { get; } = new() { BaseAddress = Root };
        }
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{registration}}
            }
        }
        {{types}}
        namespace Refit
        {
            public static class HttpClientFactoryExtensions
            {
                public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services) => services.AddHttpClient(typeof(T).Name);
                public static IHttpClientBuilder AddRefitClient(this IServiceCollection services, Type type) => services.AddHttpClient(type.Name);
            }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class GrpcClientFactoryOptions { public Uri? Address { get; set; } }
            public static class GrpcClientServiceExtensions
            {
                public static void AddGrpcClient<T>(this IServiceCollection services, Action<GrpcClientFactoryOptions> configure) { }
            }
        }
        """,
        Policy);
}
