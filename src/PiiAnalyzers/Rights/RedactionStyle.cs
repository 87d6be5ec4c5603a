namespace PiiAnalyzers;

/// <summary>How much of a value redaction leaves. Whatever leaves anything yields data that is still personal (GDPR Art. 4(5)).</summary>
public enum RedactionStyle
{
    /// <summary>Nothing: <c>***</c>.</summary>
    Erase = 0,

    /// <summary>The domain of an e-mail address: <c>***@example.org</c>.</summary>
    KeepDomain = 1,

    /// <summary>The last four characters of a number with eight or more: <c>***1234</c>.</summary>
    KeepLastFour = 2,

    /// <summary>The year of a date: <c>1990</c>.</summary>
    YearOnly = 3,

    /// <summary>A coordinate to about ten kilometres, and the network of an IP address.</summary>
    Coarse = 4,

    /// <summary>A keyed hash (HMAC-SHA256): equal values stay equal, and nobody without the key can test a guess.</summary>
    Keyed = 5,
}
