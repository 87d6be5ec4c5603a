using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data becomes part of a URL, query, route or header, which machines on the way keep.</summary>
/// <example><code>await http.GetAsync($"users?mail={customer.Email}");</code></example>
internal static class PII1005PersonalDataInUrl
{
    public const string Id = "PII1005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is put into a URL",
        "{0} ({1}) reaches {2}{3}; addresses are kept by proxies, histories and server logs, send it in the body",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Paths, queries and headers are written down by every proxy, server and browser on the way. No purpose makes them a place for personal data.",
        helpLinkUri: RulePages.Address + nameof(PII1005PersonalDataInUrl) + ".md");
}
