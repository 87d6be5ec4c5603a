using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A stored member must not lie there readable, and nothing shows that it does not.</summary>
/// <example><code>[Table("Patients")] class Patient { [PersonalData(Category.Health)] string Diagnosis { get; set; } }</code></example>
internal static class PII5004NotProtectedAtRest
{
    public const string Id = "PII5004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is stored without protection",
        "Nothing shows that {0} is unreadable where it is stored, as {1} demands; encrypt it by a converter, or put [ProtectedAtRest] on it, its type or its context where that is done elsewhere",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What the policy promises to protect where it is stored, and what would harm most, is not kept in clear (GDPR Art. 32(1)(a)).",
        helpLinkUri: RulePages.Address + nameof(PII5004NotProtectedAtRest) + ".md");
}
