namespace PiiAnalyzers;

/// <summary>When a person signed in or out (pd:AuthenticationHistory). Marks <see cref="Category.AuthenticationTime"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.AuthenticationTime)]
public sealed class AuthenticationTimeDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.AuthenticationTime"/>.</summary>
    public AuthenticationTimeDataAttribute()
        : base(Category.AuthenticationTime)
    {
    }
}
