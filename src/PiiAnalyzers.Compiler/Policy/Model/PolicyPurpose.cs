using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A purpose of processing (policy §3).</summary>
/// <param name="LegalBases">Bases in the order of the file; more than one are alternatives.</param>
/// <param name="InterestOf">Whose legitimate interest, or null.</param>
/// <param name="HasAssessment">The file links an assessment of that interest.</param>
/// <param name="AutomatedDecision"><c>none</c>, <c>assisted</c> or <c>solelyAutomated</c>.</param>
/// <param name="IsStated">The policy's text states the purpose; otherwise whoever encoded it inferred it.</param>
internal sealed record PolicyPurpose(
    PolicyText Id,
    TextSpan Span,
    PolicyText? Parent,
    EquatableArray<PolicyBasis> LegalBases,
    PolicyText? InterestOf,
    bool HasAssessment,
    EquatableArray<PolicyText> Categories,
    EquatableArray<PolicyText> DataSubjects,
    EquatableArray<PolicyText> Recipients,
    PolicyText? Retention,
    bool IsDirectMarketing,
    PolicyText? AutomatedDecision,
    bool IsStated,
    PolicyLabel Label,
    string? Dpv,
    PolicyAmbiguity? Ambiguity,
    string? Ref) : IPolicyElement
{
    public bool Has(LegalBasis basis)
    {
        foreach (var item in LegalBases)
        {
            if (item.Basis == basis)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only a duty to process, as for requests of authorities: it explains why data that is there is used, not why it was collected.</summary>
    public bool IsDutyOnly => LegalBases.Count > 0 && LegalBases.All(static item => item.Basis == LegalBasis.LegalObligation);
}
