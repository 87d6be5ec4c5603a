using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>The baseline is malformed, so all findings that it silenced are back.</summary>
/// <example><code>{ "version": 1, "findings": [ { "rule": "PII1001" } ] }</code></example>
internal static class PII9004UnreadableBaseline
{
    public const string Id = "PII9004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Baseline cannot be read",
        "Baseline is not used: {0}",
        RuleCategories.Tool,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A baseline that is read in part would hide which part was lost: it is used as a whole or not at all.",
        helpLinkUri: RulePages.Address + nameof(PII9004UnreadableBaseline) + ".md");
}
