namespace PiiAnalyzers;

/// <summary>Passport, personal code, tax or social security number (pd:OfficialID, GDPR Art. 87). Marks <see cref="Category.GovernmentId"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.GovernmentId)]
public sealed class GovernmentIdDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.GovernmentId"/>.</summary>
    public GovernmentIdDataAttribute()
        : base(Category.GovernmentId)
    {
    }
}
