namespace PiiAnalyzers;

/// <summary>Settings and choices (pd:Preference). Marks <see cref="Category.Preference"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Preference)]
public sealed class PreferenceDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Preference"/>.</summary>
    public PreferenceDataAttribute()
        : base(Category.Preference)
    {
    }
}
