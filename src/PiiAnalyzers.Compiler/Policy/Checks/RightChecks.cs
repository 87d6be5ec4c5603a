using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>People are told every right that the law gives them, and answered in time (policy §8, §1.5).</summary>
internal static class RightChecks
{
    private static readonly string[] Californian = ["know", "delete", "correct", "nonDiscrimination", "optOutSaleSharing", "limitSensitive", "authorisedAgent"];

    private static readonly LegalBasis[] Objectionable = [LegalBasis.PublicTask, LegalBasis.LegitimateInterests];

    public static void Run(CheckContext context)
    {
        foreach (var right in context.Policy.Rights)
        {
            if (right.Regime is { } regime && (regime.Value == "ccpa") != Californian.Contains(right.Id.Value) && regime.Value is "ccpa" or "gdpr")
            {
                context.Invalid("right-regime", regime.Span, $"\"{right.Id.Value}\" is no right of the {regime.Value.ToUpperInvariant()}");
            }

            Deadline(context, right);
        }

        if (context.IsUnderGdpr && context.Policy.Rights.Count > 0)
        {
            foreach (var (id, article) in Expected(context.Policy))
            {
                Promised(context, "gdpr", id, "GDPR Art. " + article);
            }

            Objection(context);
            Partial(context);
        }

        if (context.Policy.Rights.Any(static right => right.Regime is { Value: "ccpa" }))
        {
            foreach (var (id, section) in new[] { ("know", "1798.110"), ("delete", "1798.105"), ("correct", "1798.106"), ("nonDiscrimination", "1798.125"), ("optOutSaleSharing", "1798.120"), ("limitSensitive", "1798.121") })
            {
                Promised(context, "ccpa", id, "Cal. Civ. Code " + section);
            }
        }
    }

    /// <summary>Rights that the bases and purposes of this policy give.</summary>
    private static IEnumerable<(string Id, string Article)> Expected(PrivacyPolicy policy)
    {
        bool Rests(params LegalBasis[] bases) => policy.Purposes.Any(purpose => bases.Any(purpose.Has));
        yield return ("access", "13(2)(b), 15");
        yield return ("rectification", "13(2)(b), 16");
        yield return ("erasure", "13(2)(b), 17");
        yield return ("restriction", "13(2)(b), 18");
        yield return ("lodgeComplaint", "13(2)(d), 77");
        if (Rests(LegalBasis.Consent, LegalBasis.Contract, LegalBasis.PreContract))
        {
            yield return ("portability", "13(2)(b), 20");
        }

        if (Rests(Objectionable))
        {
            yield return ("object", "13(2)(b), 21(1)");
        }

        if (policy.Purposes.Any(static purpose => purpose.IsDirectMarketing))
        {
            yield return ("objectDirectMarketing", "21(2)");
        }

        if (Rests(LegalBasis.Consent))
        {
            yield return ("withdrawConsent", "7(3), 13(2)(c)");
        }

        if (policy.Purposes.Any(static purpose => purpose.AutomatedDecision is { Value: "solelyAutomated" }))
        {
            yield return ("noSolelyAutomatedDecision", "13(2)(f), 22");
        }
    }

    private static void Promised(CheckContext context, string regime, string id, string law)
    {
        var right = context.Policy.Rights.FirstOrDefault(item => item.Id.Value == id && (item.Regime is null || item.Regime.Value.Value == regime));
        if (right is { IsStated: true })
        {
            return;
        }

        var place = right?.Id.Span ?? context.SpanOf("rights") ?? context.Policy.Rights[0].Id.Span;
        context.Gap(PolicyProblemKind.Gap, GapNames.MissingRight, place, right?.Ref, $"the policy does not state the right \"{id}\"", law);
    }

    private static void Deadline(CheckContext context, PolicyRight right)
    {
        if (right is not { Deadline: { } promised, StatutoryDeadline: { } statutory }
            || PolicyPeriod.Parse(promised.Value) is not { } promise || PolicyPeriod.Parse(statutory.Value) is not { } law || promise == law)
        {
            return;
        }

        if (promise.FewestDays > law.MostDays)
        {
            context.Gap(
                PolicyProblemKind.GraveGap, GapNames.Deadline, promised.Span, right.Ref,
                $"\"{right.Id.Value}\" is answered within {promised.Value}, later than the law's {statutory.Value}", "GDPR Art. 12(3)");
        }
        else if (promise.MostDays > law.FewestDays)
        {
            context.Gap(
                PolicyProblemKind.Remark, GapNames.Deadline, promised.Span, right.Ref,
                $"\"{right.Id.Value}\" is answered within {promised.Value}, which can be later than the law's {statutory.Value}, as from 30 January; the earlier of the two holds", "GDPR Art. 12(3)");
        }
    }

    /// <summary>Some rights have a deadline and others that the law gives one do not.</summary>
    private static void Partial(CheckContext context)
    {
        var rights = context.Policy.Rights.Where(static right => right is { Regime.Value: "gdpr", IsStated: true, StatutoryDeadline: not null }).ToList();
        var without = rights.Where(static right => right.Deadline is null).ToList();
        if (without.Count > 0 && without.Count < rights.Count)
        {
            context.Gap(
                PolicyProblemKind.Remark, GapNames.DeadlinePartial, without[0].Id.Span, without[0].Ref,
                $"the policy promises a deadline for some rights, not for {string.Join(", ", without.Select(static right => right.Id.Value))}", "GDPR Art. 12(3)");
        }
    }

    private static void Objection(CheckContext context)
    {
        foreach (var right in context.Policy.Rights.Where(static right => right is { Id.Value: "object", AppliesTo.Count: > 0 }))
        {
            foreach (var basis in Objectionable)
            {
                if (context.Policy.Purposes.Any(purpose => purpose.Has(basis)) && !right.AppliesTo.Any(item => item.Basis == basis))
                {
                    context.Gap(
                        PolicyProblemKind.Gap, GapNames.ObjectionScope, right.AppliesTo[0].Span, right.Ref,
                        $"people may also object to what rests on {basis.Key()}", "GDPR Art. 21(1)");
                }
            }
        }
    }
}
