namespace PiiAnalyzers;

/// <summary>Approximate location (pd:Location). Marks <see cref="Category.Location"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Location)]
public sealed class LocationDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Location"/>.</summary>
    public LocationDataAttribute()
        : base(Category.Location)
    {
    }
}
