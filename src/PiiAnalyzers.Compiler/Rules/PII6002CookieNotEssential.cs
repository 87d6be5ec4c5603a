using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code marks a cookie as essential that the policy lists in a class that is not.</summary>
/// <example><code>Response.Cookies.Append("visits", count, new CookieOptions { IsEssential = true });</code></example>
internal static class PII6002CookieNotEssential
{
    public const string Id = "PII6002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Cookie is marked essential and the policy disagrees",
        "Cookie \"{0}\" is marked essential, and {1} has it in \"{2}\", which is not; remove IsEssential and ask for consent first",
        RuleCategories.Cookies,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A cookie marked as essential is set without consent (Directive 2002/58/EC Art. 5(3)).",
        helpLinkUri: RulePages.Address + nameof(PII6002CookieNotEssential) + ".md");
}
