namespace PiiAnalyzers;

/// <summary>Precise location (pd:GPSCoordinate). Marks <see cref="Category.PreciseLocation"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.PreciseLocation)]
public sealed class PreciseLocationDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.PreciseLocation"/>.</summary>
    public PreciseLocationDataAttribute()
        : base(Category.PreciseLocation)
    {
    }
}
