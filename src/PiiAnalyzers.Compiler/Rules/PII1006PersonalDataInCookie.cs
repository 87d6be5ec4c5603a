using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data becomes the value of a cookie.</summary>
/// <example><code>response.Cookies.Append("mail", customer.Email);</code></example>
internal static class PII1006PersonalDataInCookie
{
    public const string Id = "PII1006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is put into a cookie",
        "{0} ({1}) reaches {2}{3}; keep the value on the server and put a key into the cookie",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A cookie is stored in clear on a device that others may use, and is sent with every request.",
        helpLinkUri: RulePages.Address + nameof(PII1006PersonalDataInCookie) + ".md");
}
