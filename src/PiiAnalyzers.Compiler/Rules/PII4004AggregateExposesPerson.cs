using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What is marked as aggregated hands out a member that identifies.</summary>
/// <example><code>[return: PersonalData(Identifiability = Identifiability.Aggregated)] IReadOnlyList&lt;Customer&gt; TopBuyers() => _top;</code></example>
internal static class PII4004AggregateExposesPerson
{
    public const string Id = "PII4004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Aggregated result exposes a member that identifies",
        "{0} is marked Aggregated, but exposes {1} ({2}{3})",
        RuleCategories.Marks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Aggregated data is no longer personal data and may go anywhere. One identifying member in it makes the whole result personal again.",
        helpLinkUri: RulePages.Address + nameof(PII4004AggregateExposesPerson) + ".md");
}
