using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The policy states a right, and nothing in the application serves it.</summary>
/// <example><code>{ "rights": [{ "id": "restriction", "regime": "gdpr" }] }</code></example>
internal static class PII5008RightWithoutHandler
{
    public const string Id = "PII5008";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Right is promised and has no handler",
        "The policy promises \"{0}\"{1}, and nothing in {2} {3}; {4}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A right that the policy states is a promise to whoever asks (GDPR Art. 12(2)).",
        helpLinkUri: RulePages.Address + nameof(PII5008RightWithoutHandler) + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
