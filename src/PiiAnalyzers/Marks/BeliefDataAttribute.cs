namespace PiiAnalyzers;

/// <summary>Religious or philosophical beliefs (GDPR Art. 9). Marks <see cref="Category.Belief"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Belief)]
public sealed class BeliefDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Belief"/>.</summary>
    public BeliefDataAttribute()
        : base(Category.Belief)
    {
    }
}
