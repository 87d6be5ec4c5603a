using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A mark leaves a member out of what people may ask for, and does not say why.</summary>
/// <example><code>[PersonalData(Category.Opinion, Export = false)] string Rating</code></example>
internal static class PII5005LeftOutOfExport
{
    public const string Id = "PII5005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is left out of exports without a reason",
        "{0} is left out of exports, and its mark gives no Reason; say why a person may not have it, or leave Export alone",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People get all data about them, unless the law lets something be left out (GDPR Art. 15(3), 15(4)).",
        helpLinkUri: RulePages.Address + nameof(PII5005LeftOutOfExport) + ".md");
}
