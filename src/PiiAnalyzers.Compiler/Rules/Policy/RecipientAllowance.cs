using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Whether the policy lets a recipient have data: by category, by tier as it arrives, and for the purpose it is sent for.</summary>
internal sealed class RecipientAllowance(PolicyFile policy)
{
    private readonly CategoryResolver _resolver = CategoryResolver.For(policy.Policy);

    /// <summary>Why not, in words, and what to do about it; null if the policy lets it.</summary>
    /// <param name="purposes">Purposes of the policy that the flow has.</param>
    public string? Objection(FlowFinding finding, PolicyRecipient recipient, List<PolicyPurpose> purposes)
    {
        var mark = finding.Source.Mark;
        var categories = CategoryResolver.IsSpecific(mark) ? _resolver.Resolve(mark) : ImmutableArray<PolicyCategory>.Empty;
        if (!categories.IsEmpty && !categories.Any(category => MayHave(recipient, category, Math.Max(finding.RedactedTo, Claim(mark)))))
        {
            var weaker = Redactable(finding, recipient, categories);
            return $"{policy.Name} gives it {Allowance(recipient)}; send less{weaker}, or allow it there";
        }

        if (purposes.Count > 0 && !purposes.Exists(purpose => Serves(recipient, purpose)))
        {
            var listed = purposes.SelectMany(Listed).Distinct(StringComparer.Ordinal).Select(static id => $"\"{id}\"");
            return $"{policy.Name} sends data for {Names(purposes)} only to {string.Join(", ", listed)}; send it there, or add \"{recipient.Id.Value}\" to the \"recipients\" of the purpose";
        }

        return null;
    }

    /// <summary>A recipient that may have a tier may have data that was brought there; and what it may have as it is, it may have redacted.</summary>
    private bool MayHave(PolicyRecipient recipient, PolicyCategory category, int weakerTier) =>
        policy.Policy.Allows(recipient, category.Id.Value) || (weakerTier >= 0 && policy.Policy.AllowsCategory(recipient, category.Id.Value) && HasTier(recipient, weakerTier));

    /// <summary>The tier that a mark claims for its member if it is weaker than that of its category, as of a hash that is stored; else −1.</summary>
    private int Claim(PersonalDataMark mark)
    {
        var usual = mark.IsPolicyKey ? PolicyTiers.OfCategory(policy.Policy, mark.CategoryKey) : CategoryTaxonomy.Find(mark.CategoryKey)?.Tier;
        return mark.Identifiability > (usual ?? Tiers.Identifying) ? mark.Identifiability : -1;
    }

    private bool HasTier(PolicyRecipient recipient, int tier) => recipient.Tiers.Any(allowed => PolicyTiers.Of(policy.Policy, allowed.Value) is { } value && value <= tier);

    /// <summary>The advice to redact, where a redactor could bring the data to a tier that the recipient may have.</summary>
    private string Redactable(FlowFinding finding, PolicyRecipient recipient, ImmutableArray<PolicyCategory> categories) =>
        finding.Tier < Tiers.Linkable && categories.Any(category => policy.Policy.AllowsCategory(recipient, category.Id.Value))
            && recipient.Tiers.Any(allowed => PolicyTiers.Of(policy.Policy, allowed.Value) == Tiers.Linkable)
            ? " (a keyed hash is \"linkable\")" : "";

    /// <summary>A purpose that lists nobody may send to anyone; a part of a purpose to those the whole may send to.</summary>
    private bool Serves(PolicyRecipient recipient, PolicyPurpose purpose)
    {
        var listed = Listed(purpose).ToList();
        return listed.Count == 0 || listed.Contains(recipient.Id.Value);
    }

    private IEnumerable<string> Listed(PolicyPurpose purpose)
    {
        PolicyPurpose? current = purpose;
        for (var steps = 0; current is not null && steps <= policy.Policy.Purposes.Count; steps++)
        {
            foreach (var recipient in current.Recipients)
            {
                yield return recipient.Value;
            }

            current = current.Parent is { } parent ? policy.Policy.Purpose(parent.Value) : null;
        }
    }

    private static string Allowance(PolicyRecipient recipient)
    {
        var parts = new List<string>();
        if (recipient.Categories.Count > 0)
        {
            parts.Add("the categories " + string.Join(", ", recipient.Categories.Select(static item => item.Value)));
        }

        if (recipient.Tiers.Count > 0)
        {
            parts.Add("the tiers " + string.Join(", ", recipient.Tiers.Select(static item => item.Value)));
        }

        return string.Join(" of ", parts);
    }

    private static string Names(List<PolicyPurpose> purposes) => string.Join(", ", purposes.Select(static purpose => $"\"{purpose.Id.Value}\""));
}
