namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Values of <c>PiiAnalyzers.Identifiability</c>, as they stand in attributes: policy §2 and §10.</summary>
internal static class Tiers
{
    public const int Identifying = 0, MeetingCapture = 1, NonIdentifying = 3;

    /// <summary>Pseudonymised: personal data still, but not by itself a person's (GDPR Art. 4(5)).</summary>
    public const int Linkable = 2;

    /// <summary>No longer personal data (policy §10).</summary>
    public const int Aggregated = 4;
}
