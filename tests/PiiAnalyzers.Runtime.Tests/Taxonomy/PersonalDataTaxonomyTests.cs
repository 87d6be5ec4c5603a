using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Runtime.Tests.Taxonomy;

public sealed class PersonalDataTaxonomyTests
{
    [Fact]
    public void Classification_of_a_category_is_its_name_in_our_taxonomy()
    {
        Assert.Equal(new DataClassification("PiiAnalyzers", "Email"), PersonalDataTaxonomy.Of(Category.Email));
        Assert.Equal(new DataClassification("PiiAnalyzers", "contact.email"), PersonalDataTaxonomy.Of("contact.email"));
    }

    [Fact]
    public void No_two_categories_share_a_classification()
    {
        var all = PersonalDataTaxonomy.All();

        Assert.Equal(Enum.GetValues<Category>().Length + 1, all.Distinct().Count());
        Assert.Contains(PersonalDataTaxonomy.Unspecified, all);
    }

    [Fact]
    public void Tiers_divide_the_categories_without_rest()
    {
        var byTier = Enum.GetValues<Identifiability>().SelectMany(PersonalDataTaxonomy.OfTier).ToList();

        Assert.Equal(byTier.Count, byTier.Distinct().Count());
        Assert.Equal(PersonalDataTaxonomy.All().ToHashSet(), byTier.ToHashSet());
        Assert.Contains(PersonalDataTaxonomy.Unspecified, PersonalDataTaxonomy.OfTier(Identifiability.Identifying));
        Assert.Empty(PersonalDataTaxonomy.OfTier(Identifiability.Aggregated));
    }

    [Fact]
    public void Under_gives_a_coarse_category_with_its_finer_ones()
    {
        DataClassificationSet[] geolocation =
        [
            PersonalDataTaxonomy.Of(Category.Geolocation), PersonalDataTaxonomy.Of(Category.Location), PersonalDataTaxonomy.Of(Category.PreciseLocation),
        ];

        Assert.Equal(geolocation, PersonalDataTaxonomy.Under(Category.Geolocation));
        Assert.Equal([PersonalDataTaxonomy.Of(Category.Email)], PersonalDataTaxonomy.Under(Category.Email));
    }

    [Fact]
    public void Callers_cannot_change_what_others_get()
    {
        var first = PersonalDataTaxonomy.All();
        first[0] = PersonalDataTaxonomy.Of("changed");

        Assert.DoesNotContain(PersonalDataTaxonomy.Of("changed"), PersonalDataTaxonomy.All());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Blank_policy_category_is_refused(string? key) =>
        Assert.Equal("category", Assert.Throws<ArgumentException>(() => PersonalDataTaxonomy.Of(key!)).ParamName);
}
