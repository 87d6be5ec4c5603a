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
        // The day of the policy: a build must not change its mind at midnight.
        var day = context.Policy.Header.LastUpdated?.Value;
        var decisions = context.Policy.AdequacyDecisions.Where(decision => decision.Country?.Value == country.Value).ToList();
        if (decisions.Exists(decision => day is null || (IsUpTo(decision.From?.Value, day) && (decision.Until is null || IsUpTo(day, decision.Until.Value.Value)))))
        {
            return;
        }

        var why = decisions.Count == 0 ? "\"adequacyDecisions\" has none for it" : $"none was in force on {day}";
        context.Gap(
            PolicyProblemKind.GraveGap, GapNames.AdequacyDecision, country.Span, recipient.Ref,
            $"\"{recipient.Id.Value}\" relies on an adequacy decision for {country.Value}, but {why}", "GDPR Art. 45");
    }

    private static bool IsUpTo(string? earlier, string later) => earlier is null || string.CompareOrdinal(earlier, later) <= 0;
}
