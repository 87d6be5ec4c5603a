namespace PiiAnalyzers;

/// <summary>Advertisements clicked (pd:LinkClicked). Marks <see cref="Category.AdInteraction"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.AdInteraction)]
public sealed class AdInteractionDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.AdInteraction"/>.</summary>
    public AdInteractionDataAttribute()
        : base(Category.AdInteraction)
    {
    }
}
