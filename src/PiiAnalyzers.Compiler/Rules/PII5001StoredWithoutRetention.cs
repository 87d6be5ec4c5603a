using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Records about people are kept, and nothing says for how long.</summary>
/// <example><code>[Table("Customers")] class Customer { [PersonalData(Category.Email)] string Email { get; set; } }</code></example>
internal static class PII5001StoredWithoutRetention
{
    public const string Id = "PII5001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is stored without a retention rule",
        "{0} is stored in {1}, and nothing says how long to keep {2}; {3}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Personal data is kept no longer than its purposes need, and people are told for how long (GDPR Art. 5(1)(e), 13(2)(a)).",
        helpLinkUri: RulePages.Address + nameof(PII5001StoredWithoutRetention) + ".md");
}
