namespace PiiAnalyzers;

/// <summary>What a person searched for (pd:BrowsingBehaviour). Marks <see cref="Category.SearchHistory"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.SearchHistory)]
public sealed class SearchHistoryDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.SearchHistory"/>.</summary>
    public SearchHistoryDataAttribute()
        : base(Category.SearchHistory)
    {
    }
}
