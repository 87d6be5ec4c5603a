namespace PiiAnalyzers.Runtime.Tests.Attributes;

/// <summary>A mark as a project writes it for a category of its own policy.</summary>
[MarksCategory("request.details")]
public sealed class SupportDetailsAttribute : PersonalDataAttribute
{
    public SupportDetailsAttribute()
        : base("request.details")
    {
    }
}
