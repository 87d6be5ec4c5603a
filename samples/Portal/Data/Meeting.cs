using PiiAnalyzers;

namespace Portal.Data;

/// <summary>What a virtual meeting records (policy §1.5, §2 ii).</summary>
[Retention(PrivacyPolicy.Retention.Default)]
public sealed class Meeting
{
    public int Id { get; set; }

    public int ContactId { get; set; }

    [PersonalData(PrivacyPolicy.Categories.MeetingVideo)]
    public byte[] Video { get; set; } = [];

    [PersonalData(PrivacyPolicy.Categories.MeetingPhoto)]
    public byte[]? Photo { get; set; }

    [PersonalData(PrivacyPolicy.Categories.MeetingVoice)]
    public byte[] Voice { get; set; } = [];
}
