namespace PiiAnalyzers;

/// <summary>Recording of a voice (pd:VoiceCommunicationRecording). Marks <see cref="Category.Voice"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Voice)]
public sealed class VoiceDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Voice"/>.</summary>
    public VoiceDataAttribute()
        : base(Category.Voice)
    {
    }
}
