namespace PiiAnalyzers;

/// <summary>Pages a person visited (pd:BrowserHistory). Marks <see cref="Category.BrowsingHistory"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.BrowsingHistory)]
public sealed class BrowsingHistoryDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.BrowsingHistory"/>.</summary>
    public BrowsingHistoryDataAttribute()
        : base(Category.BrowsingHistory)
    {
    }
}
