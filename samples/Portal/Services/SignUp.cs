using PiiAnalyzers;

namespace Portal.Services;

/// <summary>What the sign-up form sends.</summary>
/// <param name="Age">Is checked and forgotten: the policy has no category for it (§1.2).</param>
public sealed record SignUp(
    [property: PersonalData(PrivacyPolicy.Categories.ContactName)] string Name,
    [property: PersonalData(PrivacyPolicy.Categories.ContactEmail)] string Email,
    [property: MinimumAge(PrivacyPolicy.MinimumAge)] int Age)
{
    public bool IsOldEnough => Age >= PrivacyPolicy.MinimumAge;
}
