using System.Reflection;
using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers.Runtime.Tests.Attributes;

/// <summary>The marks of one category each, which the logging generator of Microsoft.Extensions.Telemetry can tell apart.</summary>
public sealed class CategoryMarksTests
{
    public static TheoryData<Category> Categories => new(Enum.GetValues<Category>());

    [Theory]
    [MemberData(nameof(Categories))]
    public void Each_category_has_its_mark(Category category)
    {
        var mark = Create(MarkOf(category));

        Assert.Equal(category, mark.Category);
        Assert.Equal(PersonalDataTaxonomy.Of(category), mark.Classification);
        Assert.Equal(category.DefaultIdentifiability(), mark.Identifiability);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Each_mark_tells_the_compiler_the_same_category(Category category)
    {
        var told = MarkOf(category).GetCustomAttribute<MarksCategoryAttribute>()!;

        Assert.Equal(category, told.Category);
        Assert.Equal(category.ToString(), told.CategoryKey);
    }

    [Fact]
    public void There_are_no_other_marks()
    {
        var marks = typeof(PersonalDataAttribute).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(PersonalDataAttribute)));

        Assert.Equal(Enum.GetValues<Category>().Select(MarkOf).ToHashSet(), marks.ToHashSet());
    }

    [Fact]
    public void Marks_take_the_same_named_arguments()
    {
        var mark = typeof(Sample).GetProperty(nameof(Sample.Email))!.GetCustomAttribute<PersonalDataAttribute>()!;

        Assert.IsType<EmailDataAttribute>(mark);
        Assert.Equal("P2Y", mark.Retention);
        Assert.False(mark.Export);
    }

    [Fact]
    public void A_project_derives_a_mark_for_a_category_of_its_policy()
    {
        var mark = Create(typeof(SupportDetailsAttribute));

        Assert.Equal("request.details", mark.CategoryKey);
        Assert.Equal(new DataClassification(PersonalDataTaxonomy.Name, "request.details"), mark.Classification);
        Assert.Equal("request.details", typeof(SupportDetailsAttribute).GetCustomAttribute<MarksCategoryAttribute>()!.CategoryKey);
    }

    private static Type MarkOf(Category category)
    {
        var name = category.ToString();
        var stem = name.EndsWith("Data", StringComparison.Ordinal) ? name : name + "Data";
        return typeof(PersonalDataAttribute).Assembly.GetType($"PiiAnalyzers.{stem}Attribute", throwOnError: true)!;
    }

    private static PersonalDataAttribute Create(Type mark) => (PersonalDataAttribute)Activator.CreateInstance(mark)!;

    private sealed class Sample
    {
        [EmailData(Retention = "P2Y", Export = false, Reason = "shown elsewhere")]
        public string? Email { get; set; }
    }
}
