namespace PiiAnalyzers;

/// <summary>Trade union membership (GDPR Art. 9). Marks <see cref="Category.Union"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Union)]
public sealed class UnionDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Union"/>.</summary>
    public UnionDataAttribute()
        : base(Category.Union)
    {
    }
}
