namespace PiiAnalyzers;

/// <summary>How closely data points at a person: the tiers of the source policy (§2, §10), strongest first.</summary>
public enum Identifiability
{
    /// <summary>May reasonably be used to identify or contact a person (policy §2 i).</summary>
    Identifying = 0,

    /// <summary>Identifies a person and was captured in a virtual meeting (policy §2 ii).</summary>
    MeetingCapture = 1,

    /// <summary>About a person, who is reachable only through further data, such as a key or an IP address (policy §2 iii; GDPR Art. 4(5)).</summary>
    Linkable = 2,

    /// <summary>Does not allow identification by itself (policy §2 iv). Personal data still, while it carries a user, session, device or IP key.</summary>
    NonIdentifying = 3,

    /// <summary>Statistics over many persons; no longer personal data (policy §10; recital 26).</summary>
    Aggregated = 4,
}
