using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Third parties advertise and measure by a cookie's number, after consent (policy §6).</summary>
[Recipient(PrivacyPolicy.Recipients.AdProviders)]
public sealed class Advertising(HttpClient http, Consents consents)
{
    [Purpose(PrivacyPolicy.Purposes.Advertise, PrivacyPolicy.Purposes.MeasureAds)]
    public async Task ReportClickAsync(int contact, Visit visit)
    {
        if (!consents.Allows(contact, PrivacyPolicy.Purposes.Advertise) || !consents.Allows(contact, PrivacyPolicy.Purposes.MeasureAds))
        {
            return;
        }

        using var answer = await http.PostAsJsonAsync("clicks", new { visit.CookieId, Ad = visit.AdsClicked.LastOrDefault() });
        answer.EnsureSuccessStatusCode();
    }
}
