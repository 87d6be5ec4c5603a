using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

/// <summary>The code on the pages compiles, and the rules say of it what the page says.</summary>
public sealed class RulePageSampleTests
{
    public static TheoryData<string> Stems => RulePage.AllStems;

    [Theory]
    [MemberData(nameof(Stems))]
    public void Samples_compile(string stem)
    {
        var page = RulePage.Of(stem);
        Assert.All(
            page.Headings.SelectMany(heading => page.Samples(heading, "csharp")),
            static sample => Assert.DoesNotContain(RuleSamples.Compile(("/src/Sample.cs", sample)).GetDiagnostics(), static d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public async Task Flagged_code_is_flagged(string stem)
    {
        var page = RulePage.Of(stem);
        var id = stem[..7];
        foreach (var findings in await FindingsAsync(page, "Flagged code", IsEnabled(id)))
        {
            Assert.Contains(id, findings.Select(static d => d.Id));
        }

        foreach (var options in page.Samples("Flagged code", "ini"))
        {
            Assert.Contains(id, (await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", "")), editorConfig: options)).Select(static d => d.Id));
        }

        foreach (var rows in page.Samples("Flagged code", "pii"))
        {
            Assert.Contains(id, (await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/Acme.pii", rows)])).Select(static d => d.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public async Task Fixed_code_is_silent(string stem)
    {
        var page = RulePage.Of(stem);
        foreach (var findings in await FindingsAsync(page, "Fixed code", true))
        {
            // The entry of a baseline, and the policy around the piece of one, speak of code that the page does not show.
            Assert.DoesNotContain(findings, d => d.Id != PII9005StaleBaselineEntry.Id && !(d.Id == PII7003UnusedPolicyElement.Id && d.Id != stem[..7]));
        }

        foreach (var options in page.Samples("Fixed code", "ini"))
        {
            Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", "")), editorConfig: options));
        }

        foreach (var rows in page.Samples("Fixed code", "pii"))
        {
            Assert.Empty(await RuleSamples.FindingsAsync(RuleSamples.Compile(), [new InMemoryText("/src/Acme.pii", rows)]));
        }
    }

    /// <summary>
    /// Findings of each piece of code in a section. Pieces of a policy complete a sound one, as pieces of a baseline do: those of the
    /// section, else those of the page; a section without code is about the file alone.
    /// </summary>
    private static async Task<List<ImmutableArray<Diagnostic>>> FindingsAsync(RulePage page, string heading, bool isEnabled)
    {
        var own = page.Samples(heading, "json");
        var policies = own.Count > 0 ? own : page.Headings.SelectMany(other => page.Samples(other, "json")).Take(1).ToList();
        var samples = page.Samples(heading, "csharp");
        var result = new List<ImmutableArray<Diagnostic>>();
        foreach (var sample in isEnabled ? samples.Count > 0 || own.Count == 0 ? samples : [""] : [])
        {
            foreach (var policy in policies.DefaultIfEmpty())
            {
                result.Add(await RuleSamples.FindingsAsync(RuleSamples.Compile(("/src/Sample.cs", sample)), policy is null ? default : [FileOf(page, policy)]));
            }
        }

        return result;
    }

    private static AdditionalText FileOf(RulePage page, string json) => page.Title[2..9] switch
    {
        "PII9004" => new InMemoryText("/src/pii-baseline.json", json),
        "PII9005" => new InMemoryText("/src/pii-baseline.json", $$"""{ "version": 1, "findings": [{{json}}] }"""),
        _ => PolicySample.With(json),
    };

    private static bool IsEnabled(string id) => RuleIndex.All.Single(rule => rule.Id == id).IsEnabledByDefault;
}
