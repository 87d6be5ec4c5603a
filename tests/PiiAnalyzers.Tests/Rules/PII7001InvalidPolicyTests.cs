using System.Globalization;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Policy;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Rules;

/// <summary>The policy file itself: PII7001 and PII7005 at their lines and columns.</summary>
public sealed class PII7001InvalidPolicyTests
{
    [Fact]
    public async Task A_sound_policy_is_silent() => Assert.Empty(await PolicyVerifier.FindingsAsync(""));

    [Fact]
    public async Task Every_mistake_is_told_at_its_line_and_column()
    {
        var text = PolicySample.Sound
            .Replace("\"pd:Name\"", "\"Name\"", StringComparison.Ordinal)
            .Replace("[\"contract\"]", "[\"contrat\"]", StringComparison.Ordinal)
            .Replace("\"sells\": false", "\"sels\": false", StringComparison.Ordinal)
            .Replace("\"period\": \"P2Y\", ", "\"period\": \"P2Y\" ", StringComparison.Ordinal)
            .Replace("[\"mailer\"]", "[\"mailler\"]", StringComparison.Ordinal);
        var findings = await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText(PolicySample.Path, text)]);
        Assert.All(findings, static d => Assert.Equal("PII7001", d.Id));
        var told = findings.Select(static d => $"{d.Location.GetLineSpan().StartLinePosition} {d.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal(
            [
                "11,87 /categories/0/dpv: \"Name\" is not a term of the Data Privacy Vocabulary, such as \"pd:EmailAddress\"",
                "16,46 /purposes/0/legalBases/0: \"contrat\" is none of consent, contract, preContract, legalObligation, vitalInterests, publicTask, legitimateInterests; did you mean \"contract\"",
                "16,152 /purposes/0/recipients/0: there is no recipient \"mailler\" in this policy; did you mean \"mailer\"",
                "23,12 /sale: there is no property \"sels\" here; did you mean \"sells\"",
                "25,38 /retention/0/period: a comma is missing here",
            ],
            told);
    }

    [Fact]
    public async Task A_second_policy_is_not_in_force()
    {
        var findings = await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/b/privacy-policy.json", "nothing"), PolicySample.With("{}")]);
        var finding = Assert.Single(findings, static d => d.Location.GetLineSpan().Path == PolicySample.Path);
        Assert.Contains("not in force, /src/b/privacy-policy.json is", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/src/acme.json", "true", true)]
    [InlineData("/src/acme.json", "", false)]
    [InlineData("/src/my-privacy-policy.json", "", false)]
    [InlineData("C:\\src\\Privacy-Policy.json", "", true)]
    public async Task The_file_that_the_build_names_is_the_policy(string path, string metadata, bool isPolicy)
    {
        var config = metadata.Length > 0 ? "[*.json]\nbuild_metadata.AdditionalFiles.PiiPolicy = " + metadata + "\n" : "";
        var findings = await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText(path, "{}")], config);
        Assert.Equal(isPolicy, findings.Any(static d => d.Id == "PII7001"));
    }

    [Fact]
    public async Task A_gap_has_its_article_and_severity()
    {
        var findings = await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText(PolicySample.Path, SourcePolicy.Text)]);
        Assert.All(findings, static d => Assert.Equal("PII7005", d.Id));
        var cookies = findings.First(static d => d.GetMessage(CultureInfo.InvariantCulture).Contains("cookie-opt-in", StringComparison.Ordinal));
        Assert.Equal(
            "/cookies/categories/1/consent: cookies of \"performance\" are not essential and are set until the browser refuses them; consent comes first: \"optIn\" "
            + "(Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11); accept it in \"findings\" with \"check\": \"cookie-opt-in\")",
            cookies.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Warning, cookies.Severity);
        Assert.Equal(
            DiagnosticSeverity.Info,
            findings.First(static d => d.GetMessage(CultureInfo.InvariantCulture).Contains("alternative-bases", StringComparison.Ordinal)).Severity);
    }

    [Fact]
    public async Task Severity_can_be_set_for_the_project()
    {
        const string Config = "is_global = true\ndotnet_diagnostic.PII7005.severity = none\n";
        Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText(PolicySample.Path, SourcePolicy.Text)], Config));
    }
}
