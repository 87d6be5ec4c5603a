namespace PiiAnalyzers;

/// <summary>Cookie or other unique online identifier (pd:Identifier). Marks <see cref="Category.OnlineIdentifier"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.OnlineIdentifier)]
public sealed class OnlineIdentifierDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.OnlineIdentifier"/>.</summary>
    public OnlineIdentifierDataAttribute()
        : base(Category.OnlineIdentifier)
    {
    }
}
