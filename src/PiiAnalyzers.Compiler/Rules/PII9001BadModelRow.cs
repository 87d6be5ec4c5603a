using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A row of a <c>*.pii</c> file is malformed, so the library member it describes is treated as unknown.</summary>
/// <example><code>Acme.Audit; false; Write; (System.String); Argument[0]; print; sink:logging; manual</code></example>
internal static class PII9001BadModelRow
{
    public const string Id = "PII9001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Model row cannot be used",
        "Model row is ignored: {0}",
        RuleCategories.Tool,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A row of a *.pii file that cannot be read says nothing about the library it was written for.",
        helpLinkUri: RulePages.Address + nameof(PII9001BadModelRow) + ".md");
}
