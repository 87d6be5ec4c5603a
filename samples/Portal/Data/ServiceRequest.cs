using PiiAnalyzers;

namespace Portal.Data;

/// <summary>A question, a call for support or a post in the forum (policy §3 B).</summary>
[Retention(PrivacyPolicy.Retention.Default)]
public sealed class ServiceRequest
{
    public int Id { get; set; }

    public required Contact From { get; init; }

    [PersonalData(PrivacyPolicy.Categories.RequestDetails)]
    public string Details { get; set; } = "";

    /// <summary>What people tell beside their question (policy §1.5, category 4).</summary>
    [PersonalData(PrivacyPolicy.Categories.Other)]
    public string? Background { get; set; }

    [PersonalData(PrivacyPolicy.Categories.RequestForum)]
    public string? Post { get; set; }

    [PersonalData(PrivacyPolicy.Categories.RequestSurvey)]
    public string? Survey { get; set; }
}
