namespace PiiAnalyzers;

/// <summary>Photograph of a person (pd:Picture). Marks <see cref="Category.Photo"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Photo)]
public sealed class PhotoDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Photo"/>.</summary>
    public PhotoDataAttribute()
        : base(Category.Photo)
    {
    }
}
