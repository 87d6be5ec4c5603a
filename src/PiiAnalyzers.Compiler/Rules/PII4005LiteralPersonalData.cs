using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A literal is the personal data of a real person.</summary>
/// <example><code>var to = "liga.kalnina@inbox.lv";</code></example>
internal static class PII4005LiteralPersonalData
{
    public const string Id = "PII4005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Literal is personal data of a real person",
        "{0} {1} ({2}) is written into the code{3}; keep it in configuration, or use a value reserved for examples",
        RuleCategories.Marks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Source is copied to every clone and build and keeps its history: what stands in it can be neither erased nor corrected.",
        helpLinkUri: RulePages.Address + nameof(PII4005LiteralPersonalData) + ".md");
}
