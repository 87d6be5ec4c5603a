using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

public sealed class PII9005StaleBaselineEntryTests
{
    private const string Leak = "Console.WriteLine(customer.Email);";

    private static string Source(string body) => $"namespace Shop; public class Service {{ public void Run(Customer customer) {{ {body} }} }}";

    [Theory]
    [InlineData(Leak, "M:Shop.Service.Gone(Shop.Customer)", 1, "matches nothing")]
    [InlineData("", "M:Shop.Service.Run(Shop.Customer)", 1, "matches nothing")]
    [InlineData(Leak, "M:Shop.Service.Run(Shop.Customer)", 3, "counts 3, 1 is left")]
    [InlineData(Leak + Leak, "M:Shop.Service.Run(Shop.Customer)", 3, "counts 3, 2 are left")]
    public async Task Names_an_entry_that_silences_less_than_it_says(string body, string member, int count, string expected)
    {
        var found = await FindingsAsync(body, member, count);
        var stale = Assert.Single(found, static d => d.Id == "PII9005");
        Assert.Contains(expected, stale.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, stale.Severity);
        Assert.Equal(("/src/pii-baseline.json", 1), (stale.Location.GetLineSpan().Path, stale.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task Names_an_entry_where_no_personal_data_is_left()
    {
        var text = BaselineJson("M:Shop.Service.Run", 1);
        var found = await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Service.cs", "namespace Shop; class Service { void Run() { } }")), [text]);
        Assert.Equal(["PII9005"], found.Select(static d => d.Id));
    }

    [Theory]
    [InlineData(Leak, 1)]
    [InlineData(Leak + Leak, 1)]
    public async Task Stays_silent_on_an_entry_that_is_used_up(string body, int count) =>
        Assert.DoesNotContain(await FindingsAsync(body, "M:Shop.Service.Run(Shop.Customer)", count), static d => d.Id == "PII9005");

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> FindingsAsync(string body, string member, int count) =>
        RuleSamples.FindingsAsync(RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/Service.cs", Source(body))), [BaselineJson(member, count)]);

    private static InMemoryText BaselineJson(string member, int count) => new(
        "/src/pii-baseline.json",
        $$"""
        { "version": 1, "findings": [
          { "rule": "PII1001", "in": "{{member}}", "source": "Customer.Email", "sink": "Console.WriteLine", "count": {{count}} }
        ] }
        """);
}
