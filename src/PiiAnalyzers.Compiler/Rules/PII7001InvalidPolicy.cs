using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The policy file is no JSON, not what its schema asks for, or contradicts itself.</summary>
/// <example><code>{ "id": "marketing", "legalBases": ["consnt"] }</code></example>
internal static class PII7001InvalidPolicy
{
    public const string Id = "PII7001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Privacy policy file is invalid",
        "{0}: {1}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What the policy file does not say clearly, code cannot be held to.",
        helpLinkUri: RulePages.Address + nameof(PII7001InvalidPolicy) + ".md");
}
