namespace PiiAnalyzers.Runtime.Tests.Taxonomy;

public sealed class CategoryTaxonomyTests
{
    public static TheoryData<Category> Categories => new(Enum.GetValues<Category>());

    [Fact]
    public void Rows_are_the_members_of_the_enumeration_in_its_order()
    {
        var rows = CategoryTaxonomy.Rows.Select(static row => (row.Name, row.Value));
        var members = Enum.GetValues<Category>().Select(static category => (category.ToString(), (int)category));

        Assert.Equal(members, rows);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Parent_is_one_of_the_coarse_categories_and_its_own_parent(Category category)
    {
        Category[] coarse = [Category.Other, Category.Identifier, Category.NetworkActivity, Category.Geolocation, Category.Request];

        Assert.Contains(category.Parent(), coarse);
        Assert.Equal(category.Parent(), category.Parent().Parent());
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Tier_is_personal_data(Category category)
    {
        Assert.True(Enum.IsDefined(category.DefaultIdentifiability()));
        Assert.NotEqual(Identifiability.Aggregated, category.DefaultIdentifiability());
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Dpv_term_has_a_known_prefix(Category category) =>
        Assert.Matches("^(dpv|pd|tech|eu-gdpr):[A-Z][A-Za-z]+$", category.DpvTerm());

    [Theory]
    [InlineData(Category.Email, Category.Identifier, Identifiability.Identifying, "pd:EmailAddress")]
    [InlineData(Category.Voice, Category.Identifier, Identifiability.MeetingCapture, "pd:VoiceCommunicationRecording")]
    [InlineData(Category.IpAddress, Category.NetworkActivity, Identifiability.Linkable, "pd:IPAddress")]
    [InlineData(Category.AuthenticationTime, Category.NetworkActivity, Identifiability.NonIdentifying, "pd:AuthenticationHistory")]
    [InlineData(Category.PreciseLocation, Category.Geolocation, Identifiability.Linkable, "pd:GPSCoordinate")]
    [InlineData(Category.Transaction, Category.Request, Identifiability.Identifying, "pd:Transaction")]
    public void Category_knows_parent_tier_and_term(Category category, Category parent, Identifiability tier, string term)
    {
        Assert.Equal(parent, category.Parent());
        Assert.Equal(tier, category.DefaultIdentifiability());
        Assert.Equal(term, category.DpvTerm());
    }

    [Fact]
    public void Special_categories_are_those_of_articles_9_and_10()
    {
        Category[] special =
        [
            Category.Ethnicity, Category.Politics, Category.Belief, Category.Union, Category.Genetic,
            Category.Biometric, Category.Health, Category.SexLife, Category.Criminal,
        ];

        Assert.Equal(special, Enum.GetValues<Category>().Where(static category => category.IsSpecial()));
    }

    [Fact]
    public void Value_outside_the_enumeration_is_refused()
    {
        const Category Unknown = (Category)9999;

        Assert.Throws<ArgumentOutOfRangeException>(static () => Unknown.Parent());
        Assert.Throws<ArgumentOutOfRangeException>(static () => Unknown.DefaultIdentifiability());
        Assert.Throws<ArgumentOutOfRangeException>(static () => Unknown.IsSpecial());
        Assert.Throws<ArgumentOutOfRangeException>(static () => Unknown.DpvTerm());
        Assert.Throws<ArgumentOutOfRangeException>(static () => PersonalDataTaxonomy.Of(Unknown));
    }
}
