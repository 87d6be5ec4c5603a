using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A member holds data of a special category, and the policy says nowhere what allows that.</summary>
/// <example><code>[PersonalData(Category.Health)] string Diagnosis</code></example>
internal static class PII2005SpecialCategoryWithoutCondition
{
    public const string Id = "PII2005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Special category has no condition in the privacy policy",
        "{0} ({1}) is of a special category, which is forbidden without one of ten conditions, and {2} names none; add \"special\" and \"art9Condition\" to {3}, or do not collect it",
        RuleCategories.Purpose,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Special categories are forbidden unless a condition of GDPR Art. 9(2) holds, convictions unless a law allows it (Art. 10).",
        helpLinkUri: RulePages.Address + nameof(PII2005SpecialCategoryWithoutCondition) + ".md");
}
