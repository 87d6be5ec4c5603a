using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Each purpose has a basis that is clear and complete (policy §3, §4).</summary>
internal static class PurposeChecks
{
    public static void Run(CheckContext context)
    {
        foreach (var purpose in context.Policy.Purposes)
        {
            Bases(context, purpose);
            Interest(context, purpose);
            if (purpose.AutomatedDecision is { Value: "solelyAutomated" } decision
                && !purpose.Has(LegalBasis.Consent) && !purpose.Has(LegalBasis.Contract) && !purpose.Has(LegalBasis.LegalObligation))
            {
                context.Gap(
                    PolicyProblemKind.GraveGap, GapNames.AutomatedDecision, decision.Span, purpose.Ref,
                    $"\"{purpose.Id.Value}\" decides about people without people, which needs a contract, a law or consent", "GDPR Art. 22(2)");
            }
        }
    }

    private static void Bases(CheckContext context, PolicyPurpose purpose)
    {
        // A contract and its preparation are the two limbs of one basis.
        var articles = purpose.LegalBases.Select(static basis => basis.Basis.Article()).Distinct(StringComparer.Ordinal).ToList();
        if (articles.Count > 1)
        {
            var names = string.Join(" or ", purpose.LegalBases.Select(static basis => basis.Basis.Key()));
            context.Gap(
                PolicyProblemKind.Remark, GapNames.AlternativeBases, purpose.LegalBases[1].Span, purpose.Ref,
                $"\"{purpose.Id.Value}\" rests on {names}; people must be told which", "GDPR Art. 13(1)(c)");
        }
    }

    private static void Interest(CheckContext context, PolicyPurpose purpose)
    {
        foreach (var basis in purpose.LegalBases)
        {
            if (basis.Basis != LegalBasis.LegitimateInterests)
            {
                continue;
            }

            if (purpose.InterestOf is null)
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.InterestStatement, basis.Span, purpose.Ref,
                    $"\"{purpose.Id.Value}\" rests on a legitimate interest and does not say whose; add \"legitimateInterest\"", "GDPR Art. 13(1)(d)");
            }
            else if (!purpose.HasAssessment)
            {
                context.Gap(
                    PolicyProblemKind.Remark, GapNames.InterestAssessment, basis.Span, purpose.Ref,
                    $"\"{purpose.Id.Value}\" rests on a legitimate interest; no assessment that weighs it is linked", "GDPR Art. 5(2), 6(1)(f)");
            }
        }
    }
}
