using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Records about people are kept, and no code erases them.</summary>
/// <example><code>[Table("Customers")] internal class Customer { [PersonalData(Category.Email)] string Email { get; set; } }</code></example>
internal static class PII5002NoErasurePath
{
    public const string Id = "PII5002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data has no way to be erased",
        "{0} {1}; {2}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Who may ask for erasure must be able to get it (GDPR Art. 17).",
        helpLinkUri: RulePages.Address + nameof(PII5002NoErasurePath) + ".md");
}
