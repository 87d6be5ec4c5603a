using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Whether one of the purposes declared for a flow may use the data (PII2001), and whether those that may ask the person first
/// (PII2003). Purposes that the policy lacks are reported where they are named (PII2002), and count for nothing here.
/// </summary>
internal sealed class PurposeFlowCheck(PolicyFile policy, FlowEngine engine, ConsentCheck consent)
{
    private readonly CategoryResolver _resolver = CategoryResolver.For(policy.Policy);

    public void Check(CoveredFlow flow, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var finding = flow.Finding;
        var mark = finding.Source.Mark;
        var known = flow.Purposes.Select(policy.Policy.Purpose).OfType<PolicyPurpose>().ToList();
        if (known.Count == 0)
        {
            return;
        }

        if (mark.Purposes.Count > 0 && !flow.Purposes.Any(purpose => mark.Purposes.Contains(purpose)))
        {
            Report(PII2001CategoryNotAllowedForPurpose.Descriptor, Quoted(known), $"its mark names {string.Join(", ", mark.Purposes.Select(static purpose => $"\"{purpose}\""))}");
            return;
        }

        var categories = CategoryResolver.IsSpecific(mark) ? _resolver.Resolve(mark) : ImmutableArray<PolicyCategory>.Empty;
        var allowed = known.Where(purpose => categories.IsEmpty || categories.Any(category => Allows(purpose, category))).ToList();
        if (allowed.Count == 0)
        {
            var listed = known.SelectMany(static purpose => purpose.Categories).Select(static category => category.Value).Distinct().ToList();
            Report(PII2001CategoryNotAllowedForPurpose.Descriptor, Quoted(known), $"{policy.Name} lets it use {string.Join(", ", listed)}");
            return;
        }

        // Where one purpose needs nobody's consent, the data is there rightly, whatever else it is for.
        if (!allowed.TrueForAll(MustAsk))
        {
            return;
        }

        foreach (var purpose in allowed)
        {
            if (!consent.Asks(flow.Frames.Select(static frame => frame.Node), WithParents(purpose), cancellationToken))
            {
                report(DisclosureRules.Diagnose(
                    PII2003ConsentNotChecked.Descriptor, finding, engine, [policy.Locate(purpose.Id.Span)],
                    finding.Source.Display, mark.CategoryKey, finding.Sink.Display, purpose.Id.Value));
                return;
            }
        }

        void Report(DiagnosticDescriptor rule, string purposes, string advice) =>
            report(DisclosureRules.Diagnose(rule, finding, engine, [], purposes, finding.Source.Display, mark.CategoryKey, advice));
    }

    /// <summary>Whoever agreed to the whole agreed to its parts.</summary>
    private ImmutableHashSet<string> WithParents(PolicyPurpose purpose)
    {
        var ids = ImmutableHashSet.Create(StringComparer.Ordinal, purpose.Id.Value);
        for (var parent = purpose.Parent; parent is { } id && !ids.Contains(id.Value); parent = policy.Policy.Purpose(id.Value)?.Parent)
        {
            ids = ids.Add(id.Value);
        }

        return ids;
    }

    private static string Quoted(List<PolicyPurpose> purposes) => string.Join(", ", purposes.Select(static purpose => $"\"{purpose.Id.Value}\""));

    /// <summary>Consent is its only basis, or the person may object at any time (GDPR Art. 21(2)).</summary>
    private static bool MustAsk(PolicyPurpose purpose) =>
        purpose.IsDirectMarketing || (purpose.LegalBases.Count > 0 && purpose.LegalBases.All(static item => item.Basis == LegalBasis.Consent));

    /// <summary>A part of a purpose may use what the whole may. A purpose that lists nothing was reported in the policy.</summary>
    private bool Allows(PolicyPurpose purpose, PolicyCategory category)
    {
        PolicyPurpose? current = purpose;
        for (var steps = 0; current is not null && steps <= policy.Policy.Purposes.Count; steps++)
        {
            if (current.Categories.Count == 0 || policy.Policy.Allows(current, category.Id.Value))
            {
                return true;
            }

            current = current.Parent is { } parent ? policy.Policy.Purpose(parent.Value) : null;
        }

        return false;
    }
}
