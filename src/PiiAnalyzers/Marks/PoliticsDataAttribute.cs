namespace PiiAnalyzers;

/// <summary>Political opinions (GDPR Art. 9). Marks <see cref="Category.Politics"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Politics)]
public sealed class PoliticsDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Politics"/>.</summary>
    public PoliticsDataAttribute()
        : base(Category.Politics)
    {
    }
}
