using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Code decides alone about a person, and names no method by which a human looks at it again.</summary>
/// <example><code>[AutomatedDecision] bool GrantsLoan(Applicant applicant)</code></example>
internal static class PII5007DecisionWithoutReview
{
    public const string Id = "PII5007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Automated decision offers no human review",
        "{0} decides alone about a person and {1}; {2}",
        RuleCategories.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Who is judged by a machine alone can ask for a human, say their view and contest the decision (GDPR Art. 22(3)).",
        helpLinkUri: RulePages.Address + nameof(PII5007DecisionWithoutReview) + ".md");
}
