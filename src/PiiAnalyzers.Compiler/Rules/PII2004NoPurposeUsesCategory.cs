using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A member is marked with a category of the policy that none of its purposes uses.</summary>
/// <example><code>[PersonalData("network.location")] string Place</code></example>
internal static class PII2004NoPurposeUsesCategory
{
    public const string Id = "PII2004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "No purpose of the privacy policy uses the category",
        "{0} is {1}, and no purpose in {2} uses it; list it there with the purpose that needs it, or do not collect it",
        RuleCategories.Purpose,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Personal data that no purpose needs is not collected (GDPR Art. 5(1)(b), 5(1)(c)).",
        helpLinkUri: RulePages.Address + nameof(PII2004NoPurposeUsesCategory) + ".md");
}
