namespace PiiAnalyzers;

/// <summary>Sex life or sexual orientation (GDPR Art. 9). Marks <see cref="Category.SexLife"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.SexLife)]
public sealed class SexLifeDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.SexLife"/>.</summary>
    public SexLifeDataAttribute()
        : base(Category.SexLife)
    {
    }
}
