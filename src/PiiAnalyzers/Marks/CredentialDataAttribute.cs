namespace PiiAnalyzers;

/// <summary>Password, PIN or other secret; described in an export, never disclosed (pd:Password). Marks <see cref="Category.Credential"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Credential)]
public sealed class CredentialDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Credential"/>.</summary>
    public CredentialDataAttribute()
        : base(Category.Credential)
    {
    }
}
