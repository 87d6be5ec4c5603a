namespace PiiAnalyzers;

/// <summary>Age of a person (pd:Age). Marks <see cref="Category.Age"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Age)]
public sealed class AgeDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Age"/>.</summary>
    public AgeDataAttribute()
        : base(Category.Age)
    {
    }
}
