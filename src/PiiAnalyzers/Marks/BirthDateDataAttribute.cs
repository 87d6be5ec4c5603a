namespace PiiAnalyzers;

/// <summary>Date of birth (pd:BirthDate). Marks <see cref="Category.BirthDate"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.BirthDate)]
public sealed class BirthDateDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.BirthDate"/>.</summary>
    public BirthDateDataAttribute()
        : base(Category.BirthDate)
    {
    }
}
