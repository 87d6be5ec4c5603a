namespace PiiAnalyzers;

/// <summary>Identifier of a device (pd:DeviceBased). Marks <see cref="Category.DeviceId"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.DeviceId)]
public sealed class DeviceIdDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.DeviceId"/>.</summary>
    public DeviceIdDataAttribute()
        : base(Category.DeviceId)
    {
    }
}
