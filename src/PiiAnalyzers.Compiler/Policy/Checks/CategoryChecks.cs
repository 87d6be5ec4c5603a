using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Each category has a condition where the law wants one, and a purpose that explains why it is collected (policy §1.5, §2, §3).</summary>
internal static class CategoryChecks
{
    private const string Undeclared = "undeclared";

    public static void Run(CheckContext context)
    {
        var policy = context.Policy;
        var ranks = new HashSet<int>();
        foreach (var tier in policy.Tiers)
        {
            if (!ranks.Add(tier.Rank))
            {
                context.Invalid("tier-rank", tier.RankSpan, $"another tier has the rank {tier.Rank} already");
            }

            if (tier is { IsFree: true, IsPersonal: true })
            {
                context.Gap(
                    PolicyProblemKind.GraveGap, GapNames.FreeDisclosure, tier.Id.Span, tier.Ref,
                    $"\"{tier.Id.Value}\" is personal data and may be disclosed without restriction", "GDPR Art. 5(1)(b), 6(1); recital 26");
            }
        }

        var telling = policy.Purposes.Where(policy.Explains).ToList();
        var parents = new HashSet<string?>(policy.Categories.Select(static category => category.Parent?.Value), StringComparer.Ordinal);
        foreach (var category in policy.Categories)
        {
            if (category is { Special: { Value: "art9" or "art10" } special, Condition: null })
            {
                context.Invalid("art9-condition", special.Span, special.Value == "art9"
                    ? $"\"{category.Id.Value}\" is of a special category and needs \"art9Condition\", the condition of Art. 9(2) that allows it"
                    : $"\"{category.Id.Value}\" is about convictions or offences and needs \"art10Authorisation\", the law that allows it (Art. 10)");
            }

            if (!parents.Contains(category.Id.Value))
            {
                Explained(context, category, telling);
            }
        }
    }

    private static void Explained(CheckContext context, PolicyCategory category, List<PolicyPurpose> telling)
    {
        var policy = context.Policy;
        var used = telling.Where(purpose => policy.Allows(purpose, category.Id.Value)).ToList();
        if (used.Exists(IsStated))
        {
            return;
        }

        if (used.Count > 0)
        {
            context.Gap(
                PolicyProblemKind.GraveGap, GapNames.PurposeNotStated, category.Id.Span, category.Ref,
                $"\"{category.Id.Value}\" is collected, but the text states no purpose for it; \"{used[0].Id.Value}\" was inferred", "GDPR Art. 5(1)(b), 13(1)(c)");
        }
        else
        {
            context.Gap(
                PolicyProblemKind.Gap, GapNames.CategoryWithoutPurpose, category.Id.Span, category.Ref,
                $"\"{category.Id.Value}\" is collected, but no purpose uses it; name one, or do not collect it", "GDPR Art. 5(1)(b), 5(1)(c), 13(1)(c)");
        }
    }

    /// <summary>The text says it: neither marked as inferred, nor with a reading under which it is not declared.</summary>
    private static bool IsStated(PolicyPurpose purpose) => purpose.IsStated && purpose.Ambiguity?.Readings.Contains(Undeclared) != true;
}
