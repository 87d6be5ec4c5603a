using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Where the policy can be read in more than one way, one of the readings holds, and people are told so (GDPR Art. 12(1)).</summary>
internal static class ReadingChecks
{
    public static void Run(CheckContext context)
    {
        var policy = context.Policy;
        foreach (var party in ValueChecks.Parties(policy))
        {
            if (Chosen(context, party.Ambiguity) is { } role)
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.RoleUnclear, party.Ambiguity!.Span, party.Ref,
                    $"the role of \"{party.Name?.Value}\" is not clear from the text; it is taken as \"{role}\"", "GDPR Art. 4(7), 4(8), 13(1)(a)");
            }
        }

        Each(context, policy.Tiers, static tier => (tier.Ambiguity, tier.Ref));
        Each(context, policy.Categories, static category => (category.Ambiguity, category.Ref));
        Each(context, policy.Purposes, static purpose => (purpose.Ambiguity, purpose.Ref));
        Each(context, policy.Recipients, static recipient => (recipient.Ambiguity, recipient.Ref));
        Each(context, policy.Rights, static right => (right.Ambiguity, right.Ref));
        if (policy.Cookies is { } cookies)
        {
            Each(context, cookies.Classes, static item => (item.Ambiguity, item.Ref));
        }
    }

    private static void Each<T>(CheckContext context, EquatableArray<T> elements, Func<T, (PolicyAmbiguity?, string?)> select)
        where T : IPolicyElement, IEquatable<T>
    {
        foreach (var element in elements)
        {
            var (ambiguity, section) = select(element);
            if (Chosen(context, ambiguity) is { } chosen)
            {
                context.Gap(
                    PolicyProblemKind.Remark, GapNames.OpenReading, ambiguity!.Span, section,
                    $"what the policy says of \"{element.Id.Value}\" can be read in {ambiguity.Readings.Count} ways; \"{chosen}\" holds", "GDPR Art. 12(1)");
            }
        }
    }

    /// <summary>The reading that holds, if there are several.</summary>
    private static string? Chosen(CheckContext context, PolicyAmbiguity? ambiguity)
    {
        if (ambiguity?.Chosen is not { } chosen)
        {
            return null;
        }

        if (!ambiguity.Readings.Contains(chosen.Value))
        {
            context.Invalid("chosen-reading", chosen.Span, $"\"{chosen.Value}\" is none of the readings {string.Join(", ", ambiguity.Readings)}{EditDistance.Hint(chosen.Value, ambiguity.Readings)}");
        }

        return ambiguity.Readings.Count > 1 ? chosen.Value : null;
    }
}
