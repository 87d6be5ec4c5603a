using Fix = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.RequestFormFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class RequestFormFixTests
{
    private static string Class(string expression) => $$"""
        using System.Net.Http;
        using System.Threading;
        using PiiAnalyzers;

        namespace Shop;

        public class Service(HttpClient http)
        {
            [Purpose(Purposes.Request)]
            public Task Run(Customer customer, string sort, CancellationToken token) => {{expression}};
        }
        """;

    [Theory]
    [InlineData("""http.GetAsync({|PII1005:$"users?mail={customer.Email}"|})""", """http.PostAsync("users", new FormUrlEncodedContent(new KeyValuePair<string?, string?>[] { new("mail", customer.Email) }))""")]
    [InlineData("""http.GetAsync({|PII1005:$"users/{customer.Id}?sort={sort}&all=1&mail={Uri.EscapeDataString(customer.Email)}"|}, token)""", """http.PostAsync($"users/{customer.Id}", new FormUrlEncodedContent(new KeyValuePair<string?, string?>[] { new("sort", sort), new("all", "1"), new("mail", customer.Email) }), token)""")]
    [InlineData("""http.PostAsync({|PII1005:$"users?mail={customer.Email}"|}, null)""", """http.PostAsync("users", new FormUrlEncodedContent(new KeyValuePair<string?, string?>[] { new("mail", customer.Email) }))""")]
    [InlineData("""http.PutAsync({|PII1005:$"users?mail={customer.Email}&sort={sort}"|}, null, token)""", """http.PutAsync("users", new FormUrlEncodedContent(new KeyValuePair<string?, string?>[] { new("mail", customer.Email), new("sort", sort) }), token)""")]
    public Task Sends_the_query_as_a_form(string expression, string expected) => Fix.FixesAsync(Class(expression), Class(expected));

    [Theory]
    [InlineData("""http.GetStringAsync({|PII1005:$"users?mail={customer.Email}"|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users/{customer.Email}"|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users/{customer.Email}?sort={sort}"|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users?mail=<{customer.Email}>"|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users?mail={customer.Email}#top"|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users?born={customer.Born:yyyy}"|})""")]
    [InlineData("""http.GetAsync({|PII1005:"users?mail=" + customer.Email|})""")]
    [InlineData("""http.GetAsync({|PII1005:$"users?mail={customer.Email}"|}, HttpCompletionOption.ResponseHeadersRead)""")]
    [InlineData("""http.PostAsync({|PII1005:$"users?mail={customer.Email}"|}, new StringContent(sort))""")]
    public Task Offers_nothing_where_it_cannot_be_said(string expression) => Fix.OffersNothingAsync(Class(expression));
}
