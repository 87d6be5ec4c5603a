namespace PiiAnalyzers;

/// <summary>Data about a child (dpv:Child, GDPR Art. 8). Marks <see cref="Category.ChildData"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.ChildData)]
public sealed class ChildDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.ChildData"/>.</summary>
    public ChildDataAttribute()
        : base(Category.ChildData)
    {
    }
}
