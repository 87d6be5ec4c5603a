using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A cap of the flow analysis was reached in a method, and an approximation took over.</summary>
/// <example><code>void Dispatch(IHandler handler) { /* more implementations than the analysis follows one by one */ }</code></example>
internal static class PII9002AnalysisBounded
{
    public const string Id = "PII9002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Analysis was bounded",
        "Analysis of {0} was bounded: {1}",
        RuleCategories.Tool,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A cap of the analysis was reached and a safe approximation took over: findings here may be fewer or less exact.",
        helpLinkUri: RulePages.Address + nameof(PII9002AnalysisBounded) + ".md");
}
