using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A period of storage has no date to count from, or its rule is not declared.</summary>
/// <example><code>[Retention("P2Y")] class Customer</code></example>
internal static class PII5003RetentionAnchorMissing
{
    public const string Id = "PII5003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Retention counts from a date that is missing",
        "Retention \"{0}\" of {1} {2}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A period that counts from nothing never ends (GDPR Art. 5(1)(e)).",
        helpLinkUri: RulePages.Address + nameof(PII5003RetentionAnchorMissing) + ".md");
}
