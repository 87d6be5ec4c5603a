using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A mark names a category that the privacy policy does not declare.</summary>
/// <example><code>[PersonalData(Category.Health)] string Diagnosis</code></example>
internal static class PII7002CategoryNotDeclared
{
    public const string Id = "PII7002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Category is not declared in the privacy policy",
        "Category {0} of {1} is not declared in {2}{3}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People are told which categories of personal data are processed (GDPR Art. 14(1)(d), 30(1)(c)).",
        helpLinkUri: RulePages.Address + nameof(PII7002CategoryNotDeclared) + ".md");
}
