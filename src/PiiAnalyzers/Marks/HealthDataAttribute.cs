namespace PiiAnalyzers;

/// <summary>Data concerning health (GDPR Art. 4(15), 9). Marks <see cref="Category.Health"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Health)]
public sealed class HealthDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Health"/>.</summary>
    public HealthDataAttribute()
        : base(Category.Health)
    {
    }
}
