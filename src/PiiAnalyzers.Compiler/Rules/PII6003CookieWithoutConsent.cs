using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code sets a cookie that is not essential before anybody agreed to it.</summary>
/// <example><code>Response.Cookies.Append("visits", count);</code></example>
internal static class PII6003CookieWithoutConsent
{
    public const string Id = "PII6003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Cookie that is not essential is set without consent",
        "Cookie \"{0}\" is of \"{1}\", which is not essential, and not every way here checks that the person agreed; check ITrackingConsentFeature.CanTrack or a [ConsentGate] first",
        RuleCategories.Cookies,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is not needed for the service waits for consent (Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11), 7).",
        helpLinkUri: RulePages.Address + nameof(PII6003CookieWithoutConsent) + ".md");
}
