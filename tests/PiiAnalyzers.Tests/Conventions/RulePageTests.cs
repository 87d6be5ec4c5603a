using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Conventions;

public sealed class RulePageTests
{
    private static readonly string[] Sections =
        ["Cause", "Why it matters", "Flagged code", "Fixed code", "How to configure", "How to suppress", "Limits"];

    public static TheoryData<string> Stems => RulePage.AllStems;

    [Fact]
    public void No_page_is_left_over() =>
        Assert.Equal(
            RulePage.Stems.Select(static stem => $"src/PiiAnalyzers.Compiler/Rules/{stem}.md"),
            Repository.Files("src/PiiAnalyzers.Compiler/Rules", ".md"));

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_page_has_every_section_in_order(string stem)
    {
        var page = RulePage.Of(stem);
        Assert.Equal(Sections, page.Headings);
        Assert.All(Sections, section => Assert.NotEqual("", page.Section(section)));
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_page_says_what_the_descriptor_says(string stem)
    {
        var rule = RuleIndex.All.Single(r => r.Id == stem[..7]);
        var page = RulePage.Of(stem);
        Assert.Equal($"# {rule.Id}: {rule.Title}", page.Title);
        Assert.Equal(rule.Category, page.Row("Category"));
        Assert.Equal(rule.DefaultSeverity + (rule.IsEnabledByDefault ? "" : ", disabled by default"), page.Row("Default severity"));
        Assert.Equal(CompilerSide.Fixes().Any(fix => fix.FixableDiagnosticIds.Contains(rule.Id)), page.Row("Code fix") is not "none");
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_page_names_the_law_and_the_policy_section(string stem)
    {
        var why = RulePage.Of(stem).Section("Why it matters");
        Assert.Matches(@"Art\. \d", why);
        Assert.Matches(@"policy.*§\d", why);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_page_shows_how_to_set_the_severity_and_to_suppress(string stem)
    {
        var page = RulePage.Of(stem);
        Assert.Contains($"dotnet_diagnostic.{stem[..7]}.severity = ", page.Section("How to configure"), StringComparison.Ordinal);
        Assert.Contains(stem[..7], page.Section("How to suppress"), StringComparison.Ordinal);
        Assert.All(
            page.Samples("How to suppress", "csharp").SelectMany(static s => s.Split('\n')).Where(static l => l.Contains("warning disable", StringComparison.Ordinal)),
            line => Assert.Matches($"^#pragma warning disable {stem[..7]} // .{{10,}}$", line));
    }
}
