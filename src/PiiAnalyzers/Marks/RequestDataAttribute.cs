namespace PiiAnalyzers;

/// <summary>Details of a request, order or contract (policy §3 B). Marks <see cref="Category.Request"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Request)]
public sealed class RequestDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Request"/>.</summary>
    public RequestDataAttribute()
        : base(Category.Request)
    {
    }
}
