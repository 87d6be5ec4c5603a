namespace PiiAnalyzers;

/// <summary>Internet or network activity (policy §1.5, category 2). Marks <see cref="Category.NetworkActivity"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.NetworkActivity)]
public sealed class NetworkActivityDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.NetworkActivity"/>.</summary>
    public NetworkActivityDataAttribute()
        : base(Category.NetworkActivity)
    {
    }
}
