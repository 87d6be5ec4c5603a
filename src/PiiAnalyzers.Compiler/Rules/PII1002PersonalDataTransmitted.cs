using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data leaves the process over a network, and no purpose is declared between the read and the call.</summary>
/// <example><code>await http.PostAsJsonAsync("score", customer);</code></example>
internal static class PII1002PersonalDataTransmitted
{
    public const string Id = "PII1002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is transmitted without a declared purpose",
        "{0} ({1}) reaches {2}{3} without a declared purpose; leave it out or declare one",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What leaves the process is disclosed to whoever receives it. The privacy policy must name the purpose and the recipient.",
        helpLinkUri: RulePages.Address + nameof(PII1002PersonalDataTransmitted) + ".md");
}
