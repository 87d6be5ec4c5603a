namespace PiiAnalyzers;

/// <summary>Where a person or device is (policy §1.5, category 3). Marks <see cref="Category.Geolocation"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Geolocation)]
public sealed class GeolocationDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Geolocation"/>.</summary>
    public GeolocationDataAttribute()
        : base(Category.Geolocation)
    {
    }
}
