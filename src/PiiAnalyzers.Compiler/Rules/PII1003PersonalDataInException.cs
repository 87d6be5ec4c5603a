using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data becomes part of an exception's message or data.</summary>
/// <example><code>throw new InvalidOperationException($"No account for {customer.Email}");</code></example>
internal static class PII1003PersonalDataInException
{
    public const string Id = "PII1003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is put into an exception",
        "{0} ({1}) reaches {2}{3} without a declared purpose; exceptions are logged and shown, name the record by a key",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An exception is caught, logged and shown far from where it was thrown, by code that does not know what its message holds.",
        helpLinkUri: RulePages.Address + nameof(PII1003PersonalDataInException) + ".md");
}
