using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data is stored in, or returned through, a member that carries no mark.</summary>
/// <example><code>order.Contact = customer.Email;</code></example>
internal static class PII4002PersonalDataInUnmarkedMember
{
    public const string Id = "PII4002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Personal data is held by a member that is not marked",
        "{0} ({1}) is stored in or returned through {2}{3}, which is not marked as personal data",
        RuleCategories.Marks,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An unmarked member is left out of redaction, export, erasure and the data map, whatever it holds.",
        helpLinkUri: RulePages.Address + nameof(PII4002PersonalDataInUnmarkedMember) + ".md");
}
