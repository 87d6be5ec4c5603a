namespace PiiAnalyzers;

/// <summary>Family members and family status (pd:Family). Marks <see cref="Category.Family"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Family)]
public sealed class FamilyDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Family"/>.</summary>
    public FamilyDataAttribute()
        : base(Category.Family)
    {
    }
}
