using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code gives a cookie a longer life than the policy declares.</summary>
/// <example><code>Response.Cookies.Append("visits", count, new CookieOptions { MaxAge = TimeSpan.FromDays(400) });</code></example>
internal static class PII6004CookieLivesTooLong
{
    public const string Id = "PII6004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Cookie lives longer than the policy declares",
        "Cookie \"{0}\" lives {1}, and {2} declares {3}; shorten its life, or declare it",
        RuleCategories.Cookies,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People are told how long something stays on their device (Directive 2002/58/EC Art. 5(3); GDPR Art. 13(2)(a)).",
        helpLinkUri: RulePages.Address + nameof(PII6004CookieLivesTooLong) + ".md");
}
