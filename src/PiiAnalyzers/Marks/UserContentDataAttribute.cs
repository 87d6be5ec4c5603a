namespace PiiAnalyzers;

/// <summary>Content a person published (pd:SocialMediaCommunication). Marks <see cref="Category.UserContent"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.UserContent)]
public sealed class UserContentDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.UserContent"/>.</summary>
    public UserContentDataAttribute()
        : base(Category.UserContent)
    {
    }
}
