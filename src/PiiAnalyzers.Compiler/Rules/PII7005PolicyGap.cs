using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The policy says clearly what it says, and the law asks for more.</summary>
/// <example><code>{ "id": "advertising", "essential": false, "consent": "optOutBrowser" }</code></example>
internal static class PII7005PolicyGap
{
    public const string Id = "PII7005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Privacy policy promises less than the law asks for",
        "{0}: {1} ({2}; accept it in \"findings\" with \"check\": \"{3}\")",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The policy file is sound, and what it says falls short of the law (GDPR Art. 12–14).",
        helpLinkUri: RulePages.Address + nameof(PII7005PolicyGap) + ".md");
}
