using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is sent, and the code does not say to which recipient of the policy.</summary>
/// <example><code>http.PostAsJsonAsync("orders", customer);</code></example>
internal static class PII3001RecipientNotNamed
{
    public const string Id = "PII3001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Transmission names no recipient of the privacy policy",
        "{0} ({1}) is sent by {2}, and {3}",
        RuleCategories.Recipients,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People are told who receives their data (GDPR Art. 13(1)(e), 30(1)(d)).",
        helpLinkUri: RulePages.Address + nameof(PII3001RecipientNotNamed) + ".md");
}
