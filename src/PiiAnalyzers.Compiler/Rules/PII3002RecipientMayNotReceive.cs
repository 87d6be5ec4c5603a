using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is sent to a recipient that the policy does not give this category or tier.</summary>
/// <example><code>[Recipient("ad-providers")] void Report(Customer who) =&gt; http.PostAsJsonAsync("clicks", who.Email);</code></example>
internal static class PII3002RecipientMayNotReceive
{
    public const string Id = "PII3002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Recipient may not receive the category",
        "Recipient \"{0}\" may not receive {1} ({2}); {3}",
        RuleCategories.Recipients,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A recipient gets no more than the policy says (GDPR Art. 5(1)(b), 5(1)(c)).",
        helpLinkUri: RulePages.Address + nameof(PII3002RecipientMayNotReceive) + ".md");
}
