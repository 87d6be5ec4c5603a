using System.Text.RegularExpressions;
using PiiAnalyzers.Compiler.Policy.Checks;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>The table of clauses names rules, checks and tests that exist, and every check and section is in it.</summary>
public sealed partial class ClauseTableTests
{
    private static readonly string Page = Repository.Read("src/PiiAnalyzers.Compiler/Policy/CLAUSES.md");

    private static readonly string RulePageText = Repository.Read("src/PiiAnalyzers.Compiler/Rules/PII7005PolicyGap.md");

    [Fact]
    public void Rules_and_tests_exist()
    {
        Assert.Empty(Rule().Matches(Page).Select(static match => match.Value).Except(RuleIndex.All.Select(static rule => rule.Id)));
        var tests = typeof(ClauseTableTests).Assembly.GetTypes().Select(static type => type.Name);
        Assert.Empty(TestClass().Matches(Page).Select(static match => match.Value).Except(tests));
    }

    [Fact]
    public void Every_check_is_on_both_pages_and_no_other()
    {
        foreach (var page in new[] { Page, RulePageText })
        {
            var named = Check().Matches(page).Select(static match => match.Groups[1].Value).Distinct().ToList();
            Assert.Empty(GapNames.All.Except(named));
        }

        Assert.Equal(GapNames.All.Order(StringComparer.Ordinal), Row().Matches(RulePageText).Select(static match => match.Groups[1].Value));
    }

    [Fact]
    public void Every_known_defect_is_answered() =>
        Assert.All(SourcePolicy.Reading.Policy.Findings, static finding => Assert.Contains(finding.Id.Value, Page, StringComparison.Ordinal));

    /// <summary>Sections that the leaky twin guards are sections of the table.</summary>
    [Fact]
    public void Sections_of_the_twin_are_in_the_table()
    {
        var sections = PortalTests.TwinFiles.SelectMany(PortalTests.Expectations).Select(static row => row.Section.TrimStart('§')).Distinct().ToList();
        Assert.NotEmpty(sections);
        Assert.All(sections, static section => Assert.Matches($@"(?m)^\| [^|]*\b{Regex.Escape(section)}\b", Page));
    }

    [GeneratedRegex(@"PII\d{4}(?!\w)")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\b\w+Tests\b")]
    private static partial Regex TestClass();

    [GeneratedRegex("`([a-z]+(?:-[a-z]+)*)`")]
    private static partial Regex Check();

    [GeneratedRegex(@"(?m)^\| `([a-z-]+)`")]
    private static partial Regex Row();
}
