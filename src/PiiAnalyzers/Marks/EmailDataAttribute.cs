namespace PiiAnalyzers;

/// <summary>E-mail address (pd:EmailAddress). Marks <see cref="Category.Email"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Email)]
public sealed class EmailDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Email"/>.</summary>
    public EmailDataAttribute()
        : base(Category.Email)
    {
    }
}
