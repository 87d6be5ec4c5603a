using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Reading;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>The source policy is read in full, and its defects F01–F17 are found wherever a program can find them.</summary>
public sealed class SourcePolicyTests
{
    [Fact]
    public void It_is_valid() => Assert.Empty(SourcePolicy.Invalid(SourcePolicy.Text));

    [Fact]
    public void Every_element_is_read()
    {
        var policy = SourcePolicy.Reading.Policy;
        Assert.Equal("leverx-privacy-policy", policy.Header.Id?.Value);
        Assert.Equal(18, policy.Header.MinimumAge);
        Assert.Equal(8, policy.Header.Principles.Count);
        Assert.Equal("US", policy.Controller?.Country?.Value);
        Assert.Equal([7, 3, 5, 25, 23, 12, 6, 20, 12, 17, 4], new[]
        {
            policy.DataSubjects.Count, policy.Sources.Count, policy.Tiers.Count, policy.Categories.Count, policy.Purposes.Count, policy.Recipients.Count,
            policy.Retention.Count, policy.Rights.Count, policy.Security.Count, policy.Findings.Count, policy.Cookies!.Classes.Count,
        });
        Assert.Equal("e-mail address", policy.Category("contact.email")?.Label.Text);
        Assert.Equal(["consent", "legitimateInterests"], policy.Purpose("advertise")!.LegalBases.Select(static basis => Compiler.Policy.Model.LegalBases.Key(basis.Basis)));
        Assert.False(policy.Sale?.Sells);
    }

    [Theory]
    [InlineData("F02", "recipient-list", "/recipients/4/id")]
    [InlineData("F03", "purpose-not-stated", "/categories/3/id")]
    [InlineData("F03", "purpose-not-stated", "/categories/4/id")]
    [InlineData("F03", "purpose-not-stated", "/categories/5/id")]
    [InlineData("F04", "retention-period", "/retention/0/id")]
    [InlineData("F05", "transfer-safeguard", "/recipients/0/transfer/safeguard")]
    [InlineData("F05", "transfer-safeguard", "/recipients/1/transfer/safeguard")]
    [InlineData("F06", "representative", "/representative")]
    [InlineData("F07", "cookie-opt-in", "/cookies/categories/1/consent")]
    [InlineData("F07", "cookie-opt-in", "/cookies/categories/2/consent")]
    [InlineData("F07", "cookie-opt-in", "/cookies/categories/3/consent")]
    [InlineData("F08", "deemed-acceptance", "/policy/change/deemedAcceptance")]
    [InlineData("F09", "missing-right", "/rights/11/id")]
    [InlineData("F09", "missing-right", "/rights/12/id")]
    [InlineData("F10", "role-unclear", "/controller/ambiguity")]
    [InlineData("F12", "sale-and-advertising", "/sale/sells")]
    [InlineData("F13", "deadline", "/rights/0/deadline")]
    [InlineData("F13", "deadline-partial", "/rights/1/id")]
    [InlineData("F15", "open-reading", "/categories/6/ambiguity")]
    [InlineData("F17", "category-without-purpose", "/categories/8/id")]
    public void A_known_defect_is_found_in_its_place(string finding, string check, string pointer)
    {
        Assert.Contains(SourcePolicy.Reading.Policy.Findings, item => item.Id.Value == finding);
        var found = Assert.Single(SourcePolicy.Reading.Problems, problem => problem.Check == check && problem.Pointer == pointer);
        Assert.NotEqual(PolicyProblemKind.Invalid, found.Kind);
        Assert.Matches(@"Art\. \d|Civ\. Code \d", found.Law);
    }

    /// <summary>What is found besides is listed, so that a new check on sound text is seen.</summary>
    [Fact]
    public void Nothing_grave_is_found_but_the_known_defects()
    {
        var grave = SourcePolicy.Reading.Problems.Where(static problem => problem.Kind == PolicyProblemKind.GraveGap).GroupBy(static problem => problem.Check).Select(static group => $"{group.Key} {group.Count()}");
        Assert.Equal(["cookie-opt-in 3", "purpose-not-stated 3", "recipient-list 1", "transfer-safeguard 4"], grave.Order(StringComparer.Ordinal));
        var gaps = SourcePolicy.Reading.Problems.Where(static problem => problem.Kind == PolicyProblemKind.Gap).GroupBy(static problem => problem.Check).Select(static group => $"{group.Key} {group.Count()}");
        Assert.Equal(
            ["category-without-purpose 1", "deemed-acceptance 1", "interest-statement 4", "missing-right 5", "representative 1", "retention-period 1", "role-unclear 1", "sale-and-advertising 1"],
            gaps.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"accepted\": \"The browser is asked first.\", \"check\": \"cookie-opt-in\", \"ref\": \"§6\"", 0)]
    [InlineData("\"accepted\": \"The browser is asked first.\", \"check\": \"cookie-opt-in\"", 0)]
    [InlineData("\"accepted\": \"The browser is asked first.\", \"check\": \"cookie-opt-in\", \"ref\": \"§7\"", 3)]
    [InlineData("\"accepted\": \"\", \"check\": \"cookie-opt-in\"", 3)]
    [InlineData("\"check\": \"cookie-opt-in\"", 3)]
    public void A_defect_that_is_accepted_with_a_reason_is_silent(string properties, int left)
    {
        var text = SourcePolicy.Text.Replace("\"findings\": [", $"\"findings\": [ {{ \"id\": \"X1\", \"severity\": \"info\", \"text\": \"Known.\", {properties} }},", StringComparison.Ordinal);
        Assert.Empty(SourcePolicy.Invalid(text));
        Assert.Equal(left, PolicyParser.Parse(text).Problems.Count(static problem => problem.Check == "cookie-opt-in"));
    }

    [Fact]
    public void Equal_texts_give_equal_policies_and_layout_does_not_change_the_hash()
    {
        Assert.Equal(SourcePolicy.Reading, PolicyParser.Parse(SourcePolicy.Text));
        var spaced = PolicyParser.Parse("// a remark\n" + SourcePolicy.Text.Replace("{", "{ ", StringComparison.Ordinal)).Policy;
        Assert.NotEqual(SourcePolicy.Reading.Policy, spaced);
        Assert.Equal(SourcePolicy.Reading.Policy.Hash, spaced.Hash);
        Assert.NotEqual(spaced.Hash, PolicyParser.Parse(SourcePolicy.With("\"honoursGpc\": false", "\"honoursGpc\": true")).Policy.Hash);
        Assert.Matches("^[0-9a-f]{64}$", spaced.Hash);
    }
}
