using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is sent over a connection that anybody on the way can read.</summary>
/// <example><code>await http.PostAsJsonAsync("http://crm.example.com/people", customer);</code></example>
internal static class PII1008PersonalDataUnprotected
{
    public const string Id = "PII1008";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is sent without transport protection",
        "{0} ({1}) is sent to {2} without transport protection; use {3}",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever is on the way can read and change what is sent without encryption. No purpose makes that right.",
        helpLinkUri: RulePages.Address + nameof(PII1008PersonalDataUnprotected) + ".md");
}
