using PiiAnalyzers;

namespace Portal.Data;

/// <summary>What a device tells while somebody uses the portal (policy §1.5, §2 iii, §2 iv, §6). Its place is not asked for: no purpose of the policy needs it.</summary>
[Retention(PrivacyPolicy.Retention.Default)]
public sealed class Visit
{
    public int Id { get; set; }

    [PersonalData(PrivacyPolicy.Categories.NetworkIpAddress)]
    public string IpAddress { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.NetworkBrowser)]
    public string Browser { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.NetworkCookieId)]
    public string CookieId { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.UsageBrowsingHistory)]
    public List<string> Pages { get; } = [];

    [PersonalData(PrivacyPolicy.Categories.UsageSearchHistory)]
    public List<string> Searches { get; } = [];

    [PersonalData(PrivacyPolicy.Categories.UsageSignInTimes)]
    public DateTimeOffset? SignedIn { get; set; }

    [PersonalData(PrivacyPolicy.Categories.UsageTimeSpent)]
    public TimeSpan TimeSpent { get; set; }

    [PersonalData(PrivacyPolicy.Categories.UsageFeaturesUsed)]
    public List<string> Features { get; } = [];

    [PersonalData(PrivacyPolicy.Categories.UsageActions)]
    public List<string> Actions { get; } = [];

    [PersonalData(PrivacyPolicy.Categories.UsageAdsClicked)]
    public List<string> AdsClicked { get; } = [];
}
