using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code sets a cookie that the policy does not list.</summary>
/// <example><code>Response.Cookies.Append("visitor", id);</code></example>
internal static class PII6001CookieNotDeclared
{
    public const string Id = "PII6001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Cookie is not declared in the privacy policy",
        "Cookie \"{0}\" is not declared in {1}{2}",
        RuleCategories.Cookies,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "People are told what is stored on their device, and why (Directive 2002/58/EC Art. 5(3); GDPR Art. 13).",
        helpLinkUri: RulePages.Address + nameof(PII6001CookieNotDeclared) + ".md");
}
