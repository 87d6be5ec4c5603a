using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The policy declares a category or a purpose that the application and its references do not use.</summary>
/// <example><code>{ "id": "usage.ads-clicked", "tier": "non-identifying" }</code></example>
internal static class PII7003UnusedPolicyElement
{
    public const string Id = "PII7003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Nothing in the code uses what the policy declares",
        "{0} \"{1}\" is declared, but nothing in {2} {3}; {4}take it out of the policy",
        RuleCategories.Policy,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A policy that declares more than happens is not transparent (GDPR Art. 5(1)(a), 5(1)(c)).",
        helpLinkUri: RulePages.Address + nameof(PII7003UnusedPolicyElement) + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
