using System.Reflection;
using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Runtime.Tests.Attributes;

public sealed class PersonalDataAttributeTests
{
    [Fact]
    public void Mark_without_category_is_other_and_unspecified()
    {
        var mark = MarkOf(nameof(Sample.Bare));

        Assert.Equal(Category.Other, mark.Category);
        Assert.Equal("Other", mark.CategoryKey);
        Assert.Equal(Identifiability.Identifying, mark.Identifiability);
        Assert.Equal(PersonalDataTaxonomy.Unspecified, mark.Classification);
    }

    [Fact]
    public void Mark_takes_classification_and_tier_from_its_category()
    {
        var mark = MarkOf(nameof(Sample.Address));

        Assert.Equal(Category.IpAddress, mark.Category);
        Assert.Equal("IpAddress", mark.CategoryKey);
        Assert.Equal(Identifiability.Linkable, mark.Identifiability);
        Assert.Equal(PersonalDataTaxonomy.Of(Category.IpAddress), mark.Classification);
        Assert.Empty(mark.Purposes);
        Assert.True(mark.Export);
        Assert.Equal(ErasureEffect.Default, mark.Erasure);
        Assert.Null(mark.Retention);
        Assert.Null(mark.Reason);
    }

    [Fact]
    public void Mark_with_policy_category_keeps_the_key_and_assumes_the_strongest_tier()
    {
        var mark = MarkOf(nameof(Sample.WorkEmail));

        Assert.Equal("contact.email", mark.CategoryKey);
        Assert.Equal(Category.Other, mark.Category);
        Assert.Equal(Identifiability.Identifying, mark.Identifiability);
        Assert.Equal(PersonalDataTaxonomy.Of("contact.email"), mark.Classification);
    }

    [Fact]
    public void Named_arguments_are_kept()
    {
        var mark = MarkOf(nameof(Sample.TaxId));

        Assert.Equal(Identifiability.Linkable, mark.Identifiability);
        Assert.Equal([Purposes.LegalCompliance, Purposes.Order], mark.Purposes);
        Assert.Equal("P10Y", mark.Retention);
        Assert.False(mark.Export);
        Assert.Equal(ErasureEffect.Keep, mark.Erasure);
        Assert.Equal("tax law", mark.Reason);
        Assert.Equal("reviewed", mark.Notes);
    }

    [Fact]
    public void Every_kind_of_target_can_be_marked()
    {
        var method = typeof(Targets).GetMethod(nameof(Targets.Find))!;

        Assert.Equal(Category.Email, method.GetParameters()[0].GetCustomAttribute<PersonalDataAttribute>()!.Category);
        Assert.Equal(Category.Name, ((PersonalDataAttribute)method.ReturnParameter.GetCustomAttributes(typeof(PersonalDataAttribute), false).Single()).Category);
        Assert.Equal(Category.Phone, typeof(Targets).GetField(nameof(Targets.Phone))!.GetCustomAttribute<PersonalDataAttribute>()!.Category);
        Assert.Equal(Category.GovernmentId, typeof(PersonalCode).GetCustomAttribute<PersonalDataAttribute>()!.Category);
        Assert.Equal(Category.Health, typeof(BloodGroup).GetCustomAttribute<PersonalDataAttribute>()!.Category);
        Assert.Equal(Category.Identifier, typeof(IProfile).GetCustomAttribute<PersonalDataAttribute>()!.Category);
    }

    [Fact]
    public void Overrides_and_derived_types_inherit_the_mark()
    {
        Assert.Equal(Category.Email, typeof(Derived).GetProperty(nameof(Base.Contact))!.GetCustomAttribute<PersonalDataAttribute>()!.Category);
        Assert.Equal(Category.Identifier, typeof(Derived).GetCustomAttribute<PersonalDataAttribute>()!.Category);
    }

    [Fact]
    public void It_is_a_classification_for_whoever_reads_classifications() =>
        Assert.Equal(
            PersonalDataTaxonomy.Of(Category.IpAddress),
            typeof(Sample).GetProperty(nameof(Sample.Address))!.GetCustomAttribute<DataClassificationAttribute>()!.Classification);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\t")]
    public void Blank_category_is_refused(string? category)
    {
        var error = Assert.Throws<ArgumentException>(() => new PersonalDataAttribute(category!));

        Assert.Equal("category", error.ParamName);
        Assert.Contains("Name a category", error.Message, StringComparison.Ordinal);
    }

    private static PersonalDataAttribute MarkOf(string property) =>
        typeof(Sample).GetProperty(property)!.GetCustomAttribute<PersonalDataAttribute>()!;

    private sealed class Sample
    {
        [PersonalData]
        public string? Bare { get; set; }

        [PersonalData(Category.IpAddress)]
        public string? Address { get; set; }

        [PersonalData("contact.email")]
        public string? WorkEmail { get; set; }

        [PersonalData(
            Category.GovernmentId,
            Identifiability = Identifiability.Linkable,
            Purposes = new[] { Purposes.LegalCompliance, Purposes.Order },
            Retention = "P10Y",
            Export = false,
            Erasure = ErasureEffect.Keep,
            Reason = "tax law",
            Notes = "reviewed")]
        public string? TaxId { get; set; }
    }

    private sealed class Targets
    {
        [PersonalData(Category.Phone)]
        public readonly string Phone = "";

        [return: PersonalData(Category.Name)]
        public string Find([PersonalData(Category.Email)] string email) => email + Phone;
    }

    [PersonalData(Category.GovernmentId)]
    private readonly struct PersonalCode;

    [PersonalData(Category.Health)]
    private enum BloodGroup
    {
        A,
    }

    [PersonalData(Category.Identifier)]
    private interface IProfile;

    [PersonalData(Category.Identifier)]
    private class Base
    {
        [PersonalData(Category.Email)]
        public virtual string? Contact { get; set; }
    }

    private sealed class Derived : Base
    {
        public override string? Contact { get; set; }
    }
}
