using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Runs and secures the system, counts, improves and remembers choices (policy §3 A).</summary>
public sealed partial class Usage(PortalStore store, ILogger<Usage> logger)
{
    /// <summary>An address is logged for security, which the policy states for it.</summary>
    [Purpose(PrivacyPolicy.Purposes.Security)]
    public void Refuse(Visit visit) => logger.LogWarning("Too many requests from {Address}", visit.IpAddress);

    [Purpose(PrivacyPolicy.Purposes.AccessOperate)]
    public bool IsSupported(Visit visit) => !visit.Browser.Contains("MSIE", StringComparison.Ordinal);

    [Purpose(PrivacyPolicy.Purposes.Statistics, PrivacyPolicy.Purposes.Improve)]
    public IReadOnlyDictionary<string, int> Features() => store.Visits.Values
        .SelectMany(static visit => visit.Features)
        .GroupBy(static feature => feature)
        .ToDictionary(static group => group.Key, static group => group.Count());

    [Purpose(PrivacyPolicy.Purposes.Personalise)]
    public static string? LastSearch(Visit visit) => visit.Searches.LastOrDefault();
}
