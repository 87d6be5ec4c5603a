namespace PiiAnalyzers;

/// <summary>Identifies or contacts a person: name, e-mail, phone, meeting recordings (policy §1.5, category 1). Marks <see cref="Category.Identifier"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Identifier)]
public sealed class IdentifierDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Identifier"/>.</summary>
    public IdentifierDataAttribute()
        : base(Category.Identifier)
    {
    }
}
