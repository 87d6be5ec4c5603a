namespace PiiAnalyzers;

/// <summary>Postal or delivery address (pd:PhysicalAddress). Marks <see cref="Category.PostalAddress"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.PostalAddress)]
public sealed class PostalAddressDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.PostalAddress"/>.</summary>
    public PostalAddressDataAttribute()
        : base(Category.PostalAddress)
    {
    }
}
