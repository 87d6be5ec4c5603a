using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules.Options;

public sealed class RolloutTests
{
    private const string Source = """
        namespace Shop
        {
            public class Accounts(ILogger<Accounts> logger)
            {
                public void Log(Customer customer) => logger.LogInformation("{Mail}", customer.Email);
                public void Write(Customer customer) => System.IO.File.WriteAllText("a.txt", customer.Email);
            }
        }
        """;

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = warn", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = audit", DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = error", DiagnosticSeverity.Error, DiagnosticSeverity.Info)]
    [InlineData("is_global = true\npii.mode = error", DiagnosticSeverity.Error, DiagnosticSeverity.Info)]
    [InlineData("[Elsewhere.cs]\npii.mode = error", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = loud", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = error\ndotnet_diagnostic.PII1001.severity = warning", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = error\ndotnet_diagnostic.PII1001.severity = suggestion", DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = audit\ndotnet_diagnostic.PII1001.severity = error", DiagnosticSeverity.Error, DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\npii.mode = error\ndotnet_diagnostic.PII1007.severity = error", DiagnosticSeverity.Error, DiagnosticSeverity.Error)]
    public async Task Sets_the_severity_that_nobody_else_has_set(string config, DiagnosticSeverity logged, DiagnosticSeverity written)
    {
        var found = (await FindingsAsync(config)).Where(static d => d.Id != "PII9003").ToList();
        Assert.Equal([("PII1001", logged), ("PII1007", written)], found.Select(static d => (d.Id, d.Severity)));
    }

    [Theory]
    [InlineData("", "", DiagnosticSeverity.Warning)]
    [InlineData("[*.cs]\npii.mode = audit", "", DiagnosticSeverity.Info)]
    [InlineData("", "P:Shop.Patient.Diagnosis", null)]
    public async Task Rules_without_flow_keep_to_it_and_to_the_baseline(string config, string baseline, DiagnosticSeverity? expected)
    {
        var source = "namespace Shop; public class Patient { public string Diagnosis { get; set; } = \"\"; }";
        var entry = $$"""{ "version": 1, "findings": [{ "rule": "PII4001", "in": "{{baseline}}", "source": "Patient.Diagnosis", "sink": "{{baseline}}", "count": 1 }] }""";
        var found = await RuleSamples.FindingsAsync(
            RuleSamples.Compile(("/src/Patient.cs", source)), baseline.Length == 0 ? [] : [new InMemoryText("/src/pii-baseline.json", entry)], config);
        Assert.Equal(expected is null ? [] : [("PII4001", expected.Value)], found.Select(static d => (d.Id, d.Severity)));
    }

    [Fact]
    public async Task A_rule_that_is_off_stays_off() =>
        Assert.DoesNotContain(await FindingsAsync("[*.cs]\npii.mode = error\ndotnet_diagnostic.PII1001.severity = none"), static d => d.Id == "PII1001");

    [Fact]
    public async Task The_text_of_a_finding_stays()
    {
        var (warned, failed) = ((await FindingsAsync(""))[0], (await FindingsAsync("[*.cs]\npii.mode = error"))[0]);
        Assert.Equal(warned.GetMessage(System.Globalization.CultureInfo.InvariantCulture), failed.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(warned.Location.SourceSpan, failed.Location.SourceSpan);
        Assert.Equal(warned.AdditionalLocations.Select(static l => l.SourceSpan), failed.AdditionalLocations.Select(static l => l.SourceSpan));
        Assert.Equal(warned.Properties, failed.Properties);
        Assert.Equal(warned.Descriptor.HelpLinkUri, failed.Descriptor.HelpLinkUri);
        Assert.Equal(DiagnosticSeverity.Warning, failed.DefaultSeverity);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("[*.cs]\npii.report_bounded = true", true)]
    [InlineData("is_global = true\npii.report_bounded = true", true)]
    [InlineData("[*.cs]\ndotnet_diagnostic.PII9002.severity = suggestion", true)]
    [InlineData("[*.cs]\npii.report_bounded = true\ndotnet_diagnostic.PII9002.severity = none", false)]
    public async Task Tells_where_the_analysis_was_bounded_when_asked(string config, bool isTold)
    {
        // More implementations than are followed one by one: limit 6.
        var handlers = string.Concat(Enumerable.Range(0, 80).Select(static i => $"class H{i} : IHandler {{ public string Handle(string text) => text + {i}; }}\n"));
        var source = $"namespace Shop {{ interface IHandler {{ string Handle(string text); }}\n{handlers} class Wide {{ void Run(IHandler handler, Customer customer) {{ var text = handler.Handle(customer.Email); }} }} }}";
        var found = await RuleSamples.FindingsAsync(RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/Wide.cs", source)), editorConfig: config);
        Assert.Equal(isTold, found.Any(static d => d.Id == "PII9002"));
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> FindingsAsync(string config) =>
        RuleSamples.FindingsAsync(RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/Accounts.cs", Source)), editorConfig: config);
}
