using PiiAnalyzers.Compiler.Generation.Parsing;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Tests.Policy;

/// <summary>Policy §1.5, §2: which categories of the source policy a mark means.</summary>
public sealed class CategoryResolverTests
{
    private static readonly CategoryResolver Resolver = CategoryResolver.For(SourcePolicy.Reading.Policy);

    [Theory]
    [InlineData("Name", "contact.name")]
    [InlineData("Email", "contact.email")]
    [InlineData("MeetingVideo", "meeting.video")]
    [InlineData("IpAddress", "network.ip-address")]
    [InlineData("OnlineIdentifier", "network.cookie-id")]
    [InlineData("Location", "network.location")]
    [InlineData("Geolocation", "network.location")]
    [InlineData("Usage", "usage.time-spent usage.features-used usage.actions")]
    [InlineData("Transaction", "request.contract request.delivery request.billing")]
    [InlineData("PostalAddress", "request.delivery")]
    [InlineData("Correspondence", "request.details request.forum other")]
    [InlineData("UserContent", "request.forum")]
    [InlineData("Opinion", "request.survey")]
    [InlineData("Identifier", "contact.name contact.email contact.phone meeting.video meeting.photo meeting.voice request.delivery")]
    [InlineData("PreciseLocation", "")]
    [InlineData("Health", "")]
    [InlineData("Credential", "")]
    [InlineData("Nonsense", "")]
    public void A_member_means_the_categories_under_its_term(string member, string expected) =>
        Assert.Equal(expected, string.Join(' ', Resolver.Resolve(member, isPolicyKey: false).Select(static category => category.Id.Value)));

    [Theory]
    [InlineData("usage.actions", "usage.actions")]
    [InlineData("Email", "")]
    [InlineData("contact", "")]
    public void A_key_means_the_category_with_that_id(string key, string expected) =>
        Assert.Equal(expected, string.Join(' ', Resolver.Resolve(key, isPolicyKey: true).Select(static category => category.Id.Value)));

    /// <summary>Nothing that the source policy declares is out of reach of every member.</summary>
    [Fact]
    public void Every_category_of_the_source_policy_is_meant_by_a_member()
    {
        var meant = CategoryTaxonomyNames().SelectMany(name => Resolver.Resolve(name, isPolicyKey: false)).ToHashSet();
        Assert.Equal([], SourcePolicy.Reading.Policy.Categories.Where(category => !meant.Contains(category)).Select(static category => category.Id.Value));
    }

    [Fact]
    public void Descriptors_learn_purposes_bases_retention_and_recipients()
    {
        var model = PolicyModelParser.Parse(SourcePolicy.Reading.Policy);
        Assert.Equal(("leverx-privacy-policy", "2022-03-25"), (model.Id, model.Version));
        var survey = model.Find("Opinion")!;
        Assert.Equal(["legal-compliance", "survey", "administer", "defend-rights", "relationship", "perform-contract", "fulfil-rights"], survey.Purposes);
        Assert.Equal(["legalObligation", "legitimateInterests", "consent", "contract", "preContract"], survey.LegalBases);
        Assert.Equal("default", survey.Retention);
        Assert.Equal(["providers", "group"], survey.Recipients);
        Assert.Equal(survey with { Category = "request.survey" }, model.Find("request.survey"));
        Assert.Null(model.Find("Health"));
        Assert.Equal("", PolicyModelParser.Parse(null).Id);
    }

    private static IEnumerable<string> CategoryTaxonomyNames() => Enum.GetNames<Category>();
}
