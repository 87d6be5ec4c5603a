using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The policy names a minimum age, and code checks another or none.</summary>
/// <example><code>record SignUp([PersonalData(Category.BirthDate)] DateOnly Born);</code></example>
internal static class PII5010MinimumAgeNotEnforced
{
    public const string Id = "PII5010";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Minimum age of the policy is not enforced",
        "{0} {1}; {2}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Who says that a service is for adults must look at the age it asks for (GDPR Art. 8, 5(1)(a)).",
        helpLinkUri: RulePages.Address + nameof(PII5010MinimumAgeNotEnforced) + ".md");
}
