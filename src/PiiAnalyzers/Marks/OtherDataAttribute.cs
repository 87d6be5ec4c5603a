namespace PiiAnalyzers;

/// <summary>Anything else that relates to a person (policy §1.5, category 4). Marks <see cref="Category.Other"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Other)]
public sealed class OtherDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Other"/>.</summary>
    public OtherDataAttribute()
        : base(Category.Other)
    {
    }
}
