namespace PiiAnalyzers;

/// <summary>Name a person signs in with (pd:Username). Marks <see cref="Category.Username"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Username)]
public sealed class UsernameDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Username"/>.</summary>
    public UsernameDataAttribute()
        : base(Category.Username)
    {
    }
}
