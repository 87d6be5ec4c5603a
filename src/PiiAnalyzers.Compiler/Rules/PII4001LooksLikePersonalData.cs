using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A member has a name and a type that suggest personal data, and carries no mark.</summary>
/// <example><code>public class Customer { public string Email { get; set; } }</code></example>
internal static class PII4001LooksLikePersonalData
{
    public const string Id = "PII4001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Member looks like personal data and is not marked",
        "{0} looks like personal data ({1}{2}{3}) and is not marked",
        RuleCategories.Marks,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Only what is marked is followed, redacted, exported and erased. Special categories (GDPR Art. 9 and 10) and government identifiers are reported as warnings.",
        helpLinkUri: RulePages.Address + nameof(PII4001LooksLikePersonalData) + ".md");
}
