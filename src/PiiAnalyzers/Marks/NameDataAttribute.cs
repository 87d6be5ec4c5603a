namespace PiiAnalyzers;

/// <summary>Name of a person (pd:Name). Marks <see cref="Category.Name"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Name)]
public sealed class NameDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Name"/>.</summary>
    public NameDataAttribute()
        : base(Category.Name)
    {
    }
}
