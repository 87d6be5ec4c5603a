using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>An option under <c>pii.</c> in <c>.editorconfig</c> or <c>.globalconfig</c> has a name or a value that does not exist.</summary>
/// <example><code>pii.mode = errors</code></example>
internal static class PII9003InvalidOption
{
    public const string Id = "PII9003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Option is ignored",
        "Option is ignored: {0}",
        RuleCategories.Tool,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An option that cannot be read changes nothing, although somebody relies on it.",
        helpLinkUri: RulePages.Address + nameof(PII9003InvalidOption) + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
