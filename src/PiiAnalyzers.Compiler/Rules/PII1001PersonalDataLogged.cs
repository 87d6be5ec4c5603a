using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data reaches a log, and no purpose is declared between the read and the log.</summary>
/// <example><code>logger.LogInformation("Mail changed to {Email}", customer.Email);</code></example>
internal static class PII1001PersonalDataLogged
{
    public const string Id = "PII1001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is logged without a declared purpose",
        "{0} ({1}) reaches {2}{3} without a declared purpose; redact it or declare one",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Logs are copied, shipped, searched and kept apart from the record they speak of. Personal data in them escapes retention, erasure and access control.",
        helpLinkUri: RulePages.Address + nameof(PII1001PersonalDataLogged) + ".md");
}
