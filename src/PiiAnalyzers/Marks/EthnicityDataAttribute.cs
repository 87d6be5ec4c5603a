namespace PiiAnalyzers;

/// <summary>Racial or ethnic origin (GDPR Art. 9). Marks <see cref="Category.Ethnicity"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Ethnicity)]
public sealed class EthnicityDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Ethnicity"/>.</summary>
    public EthnicityDataAttribute()
        : base(Category.Ethnicity)
    {
    }
}
