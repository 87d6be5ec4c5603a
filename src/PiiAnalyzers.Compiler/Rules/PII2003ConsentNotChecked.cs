using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A purpose that needs the consent of the person, or that the person may object to, is carried out without asking.</summary>
/// <example><code>[Purpose("marketing")] void Send(Customer who) =&gt; mail.Send(who.Email);</code></example>
internal static class PII2003ConsentNotChecked
{
    public const string Id = "PII2003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is not checked before the processing",
        "{0} ({1}) reaches {2} for \"{3}\", which the person may refuse, and not every way here checks that; call a [ConsentGate] of that purpose first and leave when it returns false",
        RuleCategories.Purpose,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Without consent there is no legal basis, and after an objection to direct marketing there is none either (GDPR Art. 6(1)(a), 7, 21(3)).",
        helpLinkUri: RulePages.Address + nameof(PII2003ConsentNotChecked) + ".md");
}
