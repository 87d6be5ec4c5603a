namespace PiiAnalyzers;

/// <summary>Browser or client description (pd:UserAgent). Marks <see cref="Category.UserAgent"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.UserAgent)]
public sealed class UserAgentDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.UserAgent"/>.</summary>
    public UserAgentDataAttribute()
        : base(Category.UserAgent)
    {
    }
}
