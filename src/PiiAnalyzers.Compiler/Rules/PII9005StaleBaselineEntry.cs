using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>An entry of the baseline silences fewer findings than it counts.</summary>
/// <example><code>{ "rule": "PII1001", "in": "M:Shop.Accounts.Removed", "source": "Customer.Email", "sink": "ILogger.LogInformation" }</code></example>
internal static class PII9005StaleBaselineEntry
{
    public const string Id = "PII9005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Baseline entry is stale",
        "Baseline entry of {0} in {1} {2}; write the baseline anew",
        RuleCategories.Tool,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What was mended should not come back unseen: an entry without its finding would silence the next one like it.",
        helpLinkUri: RulePages.Address + nameof(PII9005StaleBaselineEntry) + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
