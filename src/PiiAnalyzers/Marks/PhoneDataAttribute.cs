namespace PiiAnalyzers;

/// <summary>Telephone number (pd:TelephoneNumber). Marks <see cref="Category.Phone"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Phone)]
public sealed class PhoneDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Phone"/>.</summary>
    public PhoneDataAttribute()
        : base(Category.Phone)
    {
    }
}
