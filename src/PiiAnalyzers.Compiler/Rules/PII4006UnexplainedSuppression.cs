using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A rule of this package is suppressed without a reason, or where it has nothing to say.</summary>
/// <example><code>#pragma warning disable PII1001</code></example>
internal static class PII4006UnexplainedSuppression
{
    public const string Id = "PII4006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Suppression without a reason or without effect",
        "Suppression of {0} {1}",
        RuleCategories.Marks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A suppression is a decision about personal data that no data map shows. Its reason is all that is left to whoever has to answer for it.",
        helpLinkUri: RulePages.Address + nameof(PII4006UnexplainedSuppression) + ".md");

    public static Diagnostic Unexplained(Location location, string rule) =>
        Diagnostic.Create(
            Descriptor, location, null, ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Source, rule), rule, "gives no reason; say why it is right");

    /// <summary>A suppression of nothing does no harm today, so it is a suggestion.</summary>
    public static Diagnostic Stale(Location location, string rule) =>
        DiagnosticCopy.WithSeverity(Diagnostic.Create(Descriptor, location, rule, "suppresses nothing; remove it"), DiagnosticSeverity.Info);
}
