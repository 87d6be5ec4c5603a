namespace PiiAnalyzers;

/// <summary>Income, salary or other economic situation (pd:Income). Marks <see cref="Category.Income"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Income)]
public sealed class IncomeDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Income"/>.</summary>
    public IncomeDataAttribute()
        : base(Category.Income)
    {
    }
}
