using Microsoft.AspNetCore.Http;
using Portal.Data;

namespace Portal.Leaky;

/// <summary>Network data and cookies (§2 iii, §2 iv, §6).</summary>
public sealed class Usage(PortalStore store, ILogger<Usage> logger)
{
    public void Refuse(Visit visit) => logger.LogWarning("Too many requests from {Address}", visit.IpAddress); // expect: PII1001 §2

    public void Remember(HttpResponse response, Contact contact) =>
        response.Cookies.Append("who", contact.Email); // expect: PII1006 §6

    /// <summary>A count says nothing of anybody (§10: aggregated data).</summary>
    public void Count() => logger.LogInformation("{Count} visits with {Features} features", store.Visits.Count, store.Visits.Values.Sum(static visit => visit.Features.Count));

    [Purpose(PrivacyPolicy.Purposes.Statistics, "profiling")] // expect: PII2002 §3
    public IEnumerable<string> Searches() => store.Visits.Values.SelectMany(static visit => visit.Searches);
}
