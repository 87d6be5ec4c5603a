using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Keeps what a virtual meeting recorded, for those who took part (policy §2 ii).</summary>
[Purpose(PrivacyPolicy.Purposes.MeetOnline)]
public sealed partial class MeetingRoom(PortalStore store, ILogger<MeetingRoom> logger)
{
    public void Keep(Meeting meeting)
    {
        store.Meetings[meeting.Id] = meeting;
        Kept(logger, meeting.Id, meeting.Video.Length);
    }

    [LoggerMessage(LogLevel.Information, "Kept meeting {Id}: {Size} bytes")]
    private static partial void Kept(ILogger logger, int id, int size);
}
