using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code names a purpose that the privacy policy does not declare.</summary>
/// <example><code>[Purpose("suport")]</code></example>
internal static class PII2002PurposeNotDeclared
{
    public const string Id = "PII2002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Purpose is not declared in the privacy policy",
        "Purpose \"{0}\" is not declared in {1}{2}",
        RuleCategories.Purpose,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Personal data is processed only for purposes that the policy states (GDPR Art. 5(1)(b), 13(1)(c)).",
        helpLinkUri: RulePages.Address + nameof(PII2002PurposeNotDeclared) + ".md");
}
