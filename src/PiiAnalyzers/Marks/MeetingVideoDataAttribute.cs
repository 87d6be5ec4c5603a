namespace PiiAnalyzers;

/// <summary>Video image from a virtual meeting (tech:VideoContent). Marks <see cref="Category.MeetingVideo"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.MeetingVideo)]
public sealed class MeetingVideoDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.MeetingVideo"/>.</summary>
    public MeetingVideoDataAttribute()
        : base(Category.MeetingVideo)
    {
    }
}
