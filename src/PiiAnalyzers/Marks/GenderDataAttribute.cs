namespace PiiAnalyzers;

/// <summary>Gender of a person (pd:Gender). Marks <see cref="Category.Gender"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Gender)]
public sealed class GenderDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Gender"/>.</summary>
    public GenderDataAttribute()
        : base(Category.Gender)
    {
    }
}
