namespace PiiAnalyzers;

/// <summary>Criminal convictions and offences (GDPR Art. 10). Marks <see cref="Category.Criminal"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Criminal)]
public sealed class CriminalDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Criminal"/>.</summary>
    public CriminalDataAttribute()
        : base(Category.Criminal)
    {
    }
}
