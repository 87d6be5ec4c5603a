using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data becomes a tag, baggage item, event or metric dimension.</summary>
/// <example><code>activity?.SetTag("enduser.email", customer.Email);</code></example>
internal static class PII1004PersonalDataInTelemetry
{
    public const string Id = "PII1004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is put into telemetry",
        "{0} ({1}) reaches {2}{3} without a declared purpose; redact it or record a key that only you can resolve",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Traces, metrics and error reports are collected by other systems, often other companies, and baggage travels on with every request.",
        helpLinkUri: RulePages.Address + nameof(PII1004PersonalDataInTelemetry) + ".md");
}
