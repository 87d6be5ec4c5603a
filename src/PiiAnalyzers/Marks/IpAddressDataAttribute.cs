namespace PiiAnalyzers;

/// <summary>IP address (pd:IPAddress; recital 30, CJEU C-582/14). Marks <see cref="Category.IpAddress"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.IpAddress)]
public sealed class IpAddressDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.IpAddress"/>.</summary>
    public IpAddressDataAttribute()
        : base(Category.IpAddress)
    {
    }
}
