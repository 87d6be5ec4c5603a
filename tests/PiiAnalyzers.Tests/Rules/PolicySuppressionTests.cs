using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>Rules over flows with a purpose take part in what is said of suppressions and of the baseline.</summary>
public sealed class PolicySuppressionTests
{
    private const string Leaky = "[Purpose(\"respond.support\"), Recipient(\"nobody\")]", Clean = "[Purpose(\"respond.support\"), Recipient(\"mailer\")]";
    private const string Send = "await http.PostAsJsonAsync(\"a\", customer.Name);";

    [Theory]
    [InlineData("PII2001")]
    [InlineData("PII2003")]
    [InlineData("PII3001")]
    [InlineData("PII3002")]
    [InlineData("PII3003")]
    [InlineData("PII3004")]
    [InlineData("PII3005")]
    public async Task A_suppression_without_effect_is_named(string rule)
    {
        var code = $"#pragma warning disable {rule} // Agreed, ticket 4711\nusing PiiAnalyzers;\n" + PolicyFlowCode.Method(Clean, Send);
        var stale = Assert.Single(await PolicyVerifier.FindingsAsync(code), static d => d.Id == "PII4006");
        Assert.Equal(DiagnosticSeverity.Info, stale.Severity);
    }

    [Fact]
    public async Task A_suppression_with_effect_is_not() =>
        Assert.Empty(await PolicyVerifier.FindingsAsync("#pragma warning disable PII3001 // Agreed, ticket 4711\nusing PiiAnalyzers;\n" + PolicyFlowCode.Method(Leaky, Send)));

    /// <summary>Another build may have the policy.</summary>
    [Fact]
    public async Task Without_a_policy_nothing_is_said() => Assert.Empty(await RuleSamples.FindingsAsync(
        "#pragma warning disable PII3001 // Agreed, ticket 4711\nusing PiiAnalyzers;\n" + PolicyFlowCode.Method(Clean, Send)));

    [Theory]
    [InlineData("PII3001", Leaky, 1, null)]
    [InlineData("PII3001", Leaky, 2, "counts 2, 1 is left")]
    [InlineData("PII3001", Clean, 1, "matches nothing")]
    [InlineData("PII2003", Clean, 1, "matches nothing")]
    public async Task The_baseline_holds_them_and_says_what_may_go(string rule, string attributes, int count, string? stale)
    {
        var baseline = new InMemoryText("/src/pii-baseline.json", $$"""
            { "version": 1, "findings": [{ "rule": "{{rule}}", "in": "M:Desk.Run(Customer)", "source": "Customer.Name", "sink": "HttpClient.PostAsJsonAsync", "count": {{count}} }] }
            """);
        var compilation = RuleSamples.Compile(("/src/Code.cs", "using PiiAnalyzers;\n" + PolicyFlowCode.Method(attributes, Send)));
        var findings = await RuleSamples.FindingsAsync(compilation, [PolicySample.With("{}"), baseline]);
        Assert.Equal(stale is null ? [] : ["PII9005"], findings.Select(static d => d.Id));
        Assert.All(findings, d => Assert.Contains(stale!, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
