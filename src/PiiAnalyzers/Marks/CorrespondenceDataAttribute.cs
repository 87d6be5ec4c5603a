namespace PiiAnalyzers;

/// <summary>Content of requests, messages and support cases (pd:Communication). Marks <see cref="Category.Correspondence"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Correspondence)]
public sealed class CorrespondenceDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Correspondence"/>.</summary>
    public CorrespondenceDataAttribute()
        : base(Category.Correspondence)
    {
    }
}
