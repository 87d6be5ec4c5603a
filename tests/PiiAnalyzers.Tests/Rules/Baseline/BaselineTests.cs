using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Baseline;

/// <summary>What is recorded from one text, applied to an edited one.</summary>
public sealed class BaselineTests
{
    private const string Before = """
        namespace Shop
        {
            public class Accounts(ILogger<Accounts> logger)
            {
                private readonly string _first = Say(Store.Newest.Email);

                public string Mail { set { Console.WriteLine(Store.Newest.Phone); } }

                public void Change(Customer customer)
                {
                    logger.LogInformation("{Mail}", customer.Email);
                    Action again = () => logger.LogInformation("{Mail} {Phone}", customer.Email, customer.Phone);
                    throw new InvalidOperationException(customer.Email);
                }

                private static string Say([PiiAnalyzers.Sink(PiiAnalyzers.SinkKind.Log)] string text) => text;
            }
        }
        """;

    [Fact]
    public async Task Recording_keeps_every_finding_as_a_note_with_its_key()
    {
        var recorded = await RecordAsync(Before, "[*.cs]\ndotnet_diagnostic.PII1001.severity = error\n");
        Assert.All(recorded, static d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
        Assert.Equal(
            [
                "PII1001 F:Shop.Accounts._first Customer.Email Accounts.Say",
                "PII1001 M:Shop.Accounts.Change(Shop.Customer) Customer.Email ILogger.LogInformation",
                "PII1001 M:Shop.Accounts.Change(Shop.Customer) Customer.Email ILogger.LogInformation",
                "PII1001 M:Shop.Accounts.Change(Shop.Customer) Customer.Phone ILogger.LogInformation",
                "PII1001 P:Shop.Accounts.Mail Customer.Phone Console.WriteLine",
                "PII1003 M:Shop.Accounts.Change(Shop.Customer) Customer.Email new InvalidOperationException",
            ],
            recorded.Where(static d => d.Id != "PII4002").Select(static d => $"{d.Id} {d.Properties["baseline.in"]} {d.Properties["baseline.source"]} {d.Properties["baseline.sink"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Recording_leaves_out_what_is_switched_off() =>
        Assert.DoesNotContain(await RecordAsync(Before, "[*.cs]\ndotnet_diagnostic.PII1001.severity = none\n"), static d => d.Id == "PII1001");

    [Fact]
    public async Task Silences_all_that_was_there() => Assert.Empty(await AfterAsync(Before));

    [Theory]
    [InlineData("    public class Accounts(", "\n\n    // moved down\n    public class Accounts(")]
    [InlineData("customer)\n        {\n            logger", "person)\n        {\n            var customer = person; logger")]
    [InlineData("private static string Say", "private static int Other() => 1;\n\n        private static string Say")]
    [InlineData("Action again", "var mail = customer.Email; Action again")]
    [InlineData("customer.Email);\n            throw", "customer.Email);\n            Console.WriteLine(1); throw")]
    public async Task Is_not_disturbed_by_other_edits(string old, string @new)
    {
        var after = Before.Replace(old, @new, StringComparison.Ordinal);
        Assert.Empty(await AfterAsync(after));
    }

    [Fact]
    public async Task Is_not_disturbed_by_another_order_or_file()
    {
        var change = Before[Before.IndexOf("        public void Change", StringComparison.Ordinal)..Before.IndexOf("        private static string Say", StringComparison.Ordinal)];
        var reordered = Before.Replace(change, "", StringComparison.Ordinal).Replace("        private readonly", change + "        private readonly", StringComparison.Ordinal);
        Assert.Empty(await AfterAsync(reordered, "/elsewhere/Renamed.cs"));
    }

    [Theory]
    [InlineData("Action again", "logger.LogInformation(\"{Mail}\", customer.Email); Action again", "PII1001")]
    [InlineData("Action again", "logger.LogWarning(\"{Mail}\", customer.Email); Action again", "PII1001")]
    [InlineData("Action again", "logger.LogInformation(\"{Born}\", customer.Born); Action again", "PII1001")]
    [InlineData("private static string Say", "public void New(Customer customer) => logger.LogInformation(\"{Mail}\", customer.Email);\n        private static string Say", "PII1001")]
    [InlineData("public void Change(", "public void ChangeMail(", "PII1001,PII1001,PII1001,PII1003")]
    public async Task Tells_what_is_new(string old, string @new, string expected) =>
        Assert.Equal(expected.Split(','), (await AfterAsync(Before.Replace(old, @new, StringComparison.Ordinal))).Select(static d => d.Id).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_broken_baseline_silences_nothing()
    {
        var found = await FindingsAsync(Before, "", new InMemoryText("/src/pii-baseline.json", (await BaselineAsync()).GetText().ToString() + "]"));
        Assert.Contains(found, static d => d.Id == "PII9004");
        Assert.Equal(6, found.Count(static d => d.Id is "PII1001" or "PII1003"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AfterAsync(string source, string path = "/src/Accounts.cs") =>
        [.. (await FindingsAsync(source, "", await BaselineAsync(), path)).Where(static d => d.Id != "PII9005")];

    /// <summary>The baseline of the text above, counted as the build task counts it.</summary>
    private static async Task<InMemoryText> BaselineAsync() => new("/src/pii-baseline.json", JsonSerializer.Serialize(new
    {
        version = 1,
        findings = (await RecordAsync(Before))
            .GroupBy(static d => (rule: d.Id, @in: d.Properties["baseline.in"], source: d.Properties["baseline.source"], sink: d.Properties["baseline.sink"]))
            .Select(static g => new { g.Key.rule, g.Key.@in, g.Key.source, g.Key.sink, count = g.Count() }),
    }));

    private static Task<ImmutableArray<Diagnostic>> RecordAsync(string source, string config = "") =>
        FindingsAsync(source, config, null, recording: true);

    private static Task<ImmutableArray<Diagnostic>> FindingsAsync(string source, string config, AdditionalText? baseline, string path = "/src/Accounts.cs", bool recording = false)
    {
        var compilation = RuleSamples.Compile((TestDomain.Path, TestDomain.Source), (path, source));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return RuleSamples.FindingsAsync(compilation, baseline is null ? [] : [baseline], config, recording ? "is_global = true\nbuild_property.PiiWriteBaseline = true\n" : "");
    }
}
