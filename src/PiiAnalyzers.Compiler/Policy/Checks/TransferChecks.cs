using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Data leaves the EEA only under a safeguard (policy §1.1, §10; GDPR Art. 44–49).</summary>
internal static class TransferChecks
{
    public static void Run(CheckContext context)
    {
        if (!context.IsUnderGdpr)
        {
            return;
        }

        foreach (var recipient in context.Policy.Recipients)
        {
            var outside = recipient.Countries.Where(static country => Countries.IsKnown(country.Value) && !Countries.IsInEea(country.Value)).ToList();
            var safeguard = recipient.Transfer?.Safeguard;
            if (safeguard is { Value: "derogation49" } && !recipient.Transfer!.HasDerogation)
            {
                context.Invalid("derogation", safeguard.Value.Span, "\"derogation\" must say which of Art. 49(1), such as \"49(1)(a)\"");
            }

            if (Lacks(recipient, safeguard?.Value, outside) is { } problem)
            {
                var place = safeguard?.Span ?? outside[0].Span;
                context.Gap(PolicyProblemKind.GraveGap, GapNames.TransferSafeguard, place, recipient.Ref, $"\"{recipient.Id.Value}\" {problem}", "GDPR Art. 13(1)(f), 44, 46");
            }

            foreach (var country in safeguard?.Value == "adequacy" ? outside : [])
            {
                Adequacy(context, recipient, country);
            }
        }
    }

    /// <summary>Whether a transfer to a recipient lacks protection: what is missing, in words, or null.</summary>
    public static string? Lacks(PolicyRecipient recipient, string? safeguard, List<PolicyText> outside) => safeguard switch
    {
        null when outside.Count > 0 => $"is in {outside[0].Value}, outside the EEA, without a safeguard",
        "none" or "notNeeded" when outside.Count > 0 => $"is in {outside[0].Value}, outside the EEA, and the safeguard is \"{safeguard}\"",
        "unspecified" when outside.Count > 0 || recipient.Countries.Count == 0 => "gets data under a safeguard that is not named, in a country that is not named",
        _ => null,
    };

    private static void Adequacy(CheckContext context, PolicyRecipient recipient, PolicyText country)
    {
        var decisions = context.Policy.AdequacyDecisions.Where(decision => decision.Country?.Value == country.Value).ToList();
        if (IsAdequate(context.Policy, country.Value))
        {
            return;
        }

        var why = decisions.Count == 0 ? "\"adequacyDecisions\" has none for it" : $"none was in force on {context.Policy.Header.LastUpdated?.Value}";
        context.Gap(
            PolicyProblemKind.GraveGap, GapNames.AdequacyDecision, country.Span, recipient.Ref,
            $"\"{recipient.Id.Value}\" relies on an adequacy decision for {country.Value}, but {why}", "GDPR Art. 45");
    }

    /// <summary>What is wrong with a transfer to a recipient that is outside the EEA, in words, or null.</summary>
    public static string? Problem(PrivacyPolicy policy, PolicyRecipient recipient)
    {
        var outside = recipient.Countries.Where(static country => Countries.IsKnown(country.Value) && !Countries.IsInEea(country.Value)).ToList();
        if (outside.Count == 0)
        {
            return null;
        }

        var safeguard = recipient.Transfer?.Safeguard?.Value;
        return safeguard switch
        {
            "unspecified" => $"is in {outside[0].Value}, outside the EEA, under a safeguard that is not named",
            "adequacy" when outside.Exists(country => !IsAdequate(policy, country.Value)) =>
                $"is in {outside.Find(country => !IsAdequate(policy, country.Value)).Value}, for which the policy has no adequacy decision in force",
            _ => Lacks(recipient, safeguard, outside),
        };
    }

    /// <summary>Whether a decision was in force on the day of the policy: a build must not change its mind at midnight.</summary>
    private static bool IsAdequate(PrivacyPolicy policy, string country)
    {
        var day = policy.Header.LastUpdated?.Value;
        return policy.AdequacyDecisions.Any(decision => decision.Country?.Value == country
            && (day is null || (IsUpTo(decision.From?.Value, day) && (decision.Until is null || IsUpTo(day, decision.Until.Value.Value)))));
    }

    private static bool IsUpTo(string? earlier, string later) => earlier is null || string.CompareOrdinal(earlier, later) <= 0;
}
