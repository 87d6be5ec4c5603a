namespace PiiAnalyzers;

/// <summary>Survey answers and opinions (pd:Opinion). Marks <see cref="Category.Opinion"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Opinion)]
public sealed class OpinionDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Opinion"/>.</summary>
    public OpinionDataAttribute()
        : base(Category.Opinion)
    {
    }
}
