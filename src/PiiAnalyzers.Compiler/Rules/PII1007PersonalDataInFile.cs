using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is written to a file.</summary>
/// <example><code>File.AppendAllText("export.csv", customer.Email);</code></example>
internal static class PII1007PersonalDataInFile
{
    public const string Id = "PII1007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is written to a file",
        "{0} ({1}) reaches {2}{3}; make sure that the file is protected and deleted in time",
        RuleCategories.Disclosure,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A file is outside the reach of the erasure, retention and access code of the record it was written from.",
        helpLinkUri: RulePages.Address + nameof(PII1007PersonalDataInFile) + ".md");
}
