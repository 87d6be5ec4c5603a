using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data goes to somebody for a purpose that counts as sale or sharing, and the policy says that there is none.</summary>
/// <example><code>[Purpose("advertise"), Recipient("ad-network")] void Report(Visit visit) =&gt; http.PostAsJsonAsync("clicks", visit);</code></example>
internal static class PII3004SaleDenied
{
    public const string Id = "PII3004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is sold or shared although the policy denies it",
        "{0} ({1}) goes to \"{2}\" for \"{3}\", which is {4}, and {5} says there is none; do not send it, or correct \"sale\" there",
        RuleCategories.Recipients,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Who says that data is neither sold nor shared does neither (GDPR Art. 5(1)(a); Cal. Civ. Code 1798.120).",
        helpLinkUri: RulePages.Address + nameof(PII3004SaleDenied) + ".md");
}
