using PiiAnalyzers;

namespace Portal.Data;

/// <summary>A person who uses the portal or wrote to the company (policy §2 i, §3 B).</summary>
[DataSubject]
[Retention(PrivacyPolicy.Retention.Default)]
public sealed class Contact
{
    [DataSubjectId]
    public int Id { get; set; }

    [PersonalData(PrivacyPolicy.Categories.ContactName)]
    public string Name { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.ContactEmail)]
    public string Email { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.ContactPhone)]
    public string? Phone { get; set; }

    /// <summary>Language, time zone, choices (policy §3 A).</summary>
    [PersonalData(PrivacyPolicy.Categories.AccountSettings)]
    public string Settings { get; set; } = "";
}
