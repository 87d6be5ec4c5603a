using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is sent to a recipient outside the EEA, and the policy names nothing that protects it there.</summary>
/// <example><code>[Recipient("us-analytics")] void Report(Customer who) =&gt; http.PostAsJsonAsync("people", who);</code></example>
internal static class PII3003TransferWithoutSafeguard
{
    public const string Id = "PII3003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data leaves the EEA without a safeguard",
        "{0} ({1}) is sent to \"{2}\", which {3}; name under \"transfer\" in {4} what protects it there, or do not send it",
        RuleCategories.Recipients,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A transfer to a third country needs an adequacy decision, a safeguard or a derogation (GDPR Art. 44-49).",
        helpLinkUri: RulePages.Address + nameof(PII3003TransferWithoutSafeguard) + ".md");
}
