using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Personal data goes to a service that the policy lists under no recipient.</summary>
/// <example><code>sendGrid.SendEmailAsync(message);</code></example>
internal static class PII3005RecipientNotListed
{
    public const string Id = "PII3005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Service in use is not listed in the privacy policy",
        "{0} ({1}) goes to {2} through {3}, which no recipient in {4} lists; add it to \"{5}\" of the recipient that it is, or name that with [Recipient]",
        RuleCategories.Recipients,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Those who receive data through the services are named (GDPR Art. 13(1)(e)).",
        helpLinkUri: RulePages.Address + nameof(PII3005RecipientNotListed) + ".md");
}
