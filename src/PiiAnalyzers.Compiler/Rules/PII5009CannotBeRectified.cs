using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What identifies a person is stored, and once the object is made nothing can set it.</summary>
/// <example><code>class Customer(string email) { [PersonalData(Category.Email)] string Email { get; } = email; }</code></example>
internal static class PII5009CannotBeRectified
{
    public const string Id = "PII5009";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data cannot be corrected",
        "{0} cannot be corrected once the object is made; give it a setter, or a method that sets it",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What is wrong about a person is corrected without undue delay (GDPR Art. 16).",
        helpLinkUri: RulePages.Address + nameof(PII5009CannotBeRectified) + ".md");
}
