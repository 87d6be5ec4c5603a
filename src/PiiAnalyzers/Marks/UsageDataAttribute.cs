namespace PiiAnalyzers;

/// <summary>Time spent and features used (pd:ServiceConsumptionBehaviour). Marks <see cref="Category.Usage"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Usage)]
public sealed class UsageDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Usage"/>.</summary>
    public UsageDataAttribute()
        : base(Category.Usage)
    {
    }
}
