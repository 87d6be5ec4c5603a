using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>An export would give a secret, or a number that it should only describe.</summary>
/// <example><code>[PersonalData] string Password</code></example>
internal static class PII5006SecretExportedInClear
{
    public const string Id = "PII5006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Secret is exported in clear",
        "{0} {1}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An answer to a request says that a secret is held, not what it is (GDPR Art. 5(1)(f), 32; 11 CCR 7024(d)).",
        helpLinkUri: RulePages.Address + nameof(PII5006SecretExportedInClear) + ".md");
}
