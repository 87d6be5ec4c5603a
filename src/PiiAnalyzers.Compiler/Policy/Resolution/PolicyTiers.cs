using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Resolution;

/// <summary>
/// Which value of <c>Identifiability</c> a tier of the policy is (policy §2, §10): by its id, else by its rank, which counts from
/// the one that identifies most.
/// </summary>
internal static class PolicyTiers
{
    private const int MaximumParents = 16;

    private static readonly string[] Ids = ["identifying", "meeting-capture", "linkable", "non-identifying"];

    /// <summary>The tier of a category of the policy, or of the nearest one it is part of that has one; null if none has, or the policy has no such category.</summary>
    public static int? OfCategory(PrivacyPolicy policy, string id)
    {
        // A circle of parents is an error in the file; it must not become one here.
        for (var (category, steps) = (policy.Category(id), 0); category is not null && steps < MaximumParents; steps++)
        {
            if (category.Tier is { } tier)
            {
                return Of(policy, tier.Value);
            }

            category = category.Parent is { } parent ? policy.Category(parent.Value) : null;
        }

        return null;
    }

    /// <summary>The value that a tier's id stands for, or null when nothing tells.</summary>
    public static int? Of(PrivacyPolicy policy, string id)
    {
        if (Array.IndexOf(Ids, id) is >= 0 and var value)
        {
            return value;
        }

        return policy.Tier(id) switch
        {
            null => null,
            { IsPersonal: false } => Tiers.Aggregated,
            _ when id.StartsWith("pseudonym", StringComparison.Ordinal) => Tiers.Linkable,
            { Rank: >= 1 and <= Tiers.Aggregated } tier => tier.Rank - 1,
            _ => null,
        };
    }
}
