using System.Globalization;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Values that have the right form and still are none: the 31st of June, a country that does not exist.</summary>
internal static class ValueChecks
{
    public static void Run(CheckContext context)
    {
        var policy = context.Policy;
        Date(context, policy.Header.LastUpdated);
        Date(context, policy.Header.EffectiveFrom);
        foreach (var decision in policy.AdequacyDecisions)
        {
            Date(context, decision.From);
            Date(context, decision.Until);
            Country(context, decision.Country);
            if (decision is { From: { } from, Until: { } until } && string.CompareOrdinal(until.Value, from.Value) < 0)
            {
                context.Invalid("date", until.Span, $"the decision ends on {until.Value}, before it begins on {from.Value}");
            }
        }

        foreach (var party in Parties(policy))
        {
            Country(context, party.Country);
            Email(context, party.Email);
            Phone(context, party.Phone);
        }

        foreach (var contact in policy.Contacts)
        {
            Email(context, contact.Email);
            Phone(context, contact.Phone);
        }

        foreach (var recipient in policy.Recipients)
        {
            foreach (var country in recipient.Countries)
            {
                Country(context, country);
            }
        }

        foreach (var rule in policy.Retention)
        {
            Period(context, rule.Period);
        }

        foreach (var right in policy.Rights)
        {
            Period(context, right.Deadline);
            Period(context, right.StatutoryDeadline);
        }
    }

    public static IEnumerable<PolicyParty> Parties(PrivacyPolicy policy)
    {
        foreach (var party in new[] { policy.Controller, policy.Representative, policy.DataProtectionOfficer, policy.SupervisoryAuthority })
        {
            if (party is not null)
            {
                yield return party;
            }
        }

        foreach (var party in policy.JointControllers)
        {
            yield return party;
        }
    }

    private static void Date(CheckContext context, PolicyText? date)
    {
        if (date is { Value.Length: 10 } found && char.IsDigit(found.Value[0])
            && !DateTime.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            context.Invalid("date", found.Span, $"{found.Value} is no day of the calendar");
        }
    }

    private static void Country(CheckContext context, PolicyText? country)
    {
        if (country is { Value.Length: 2 } found && !Countries.IsKnown(found.Value))
        {
            var hint = found.Value switch { "UK" => "; the United Kingdom is GB", "EL" => "; Greece is GR", "EU" => "; name the member states", _ => "" };
            context.Invalid("country", found.Span, $"{found.Value} is no country of ISO 3166-1{hint}");
        }
    }

    private static void Email(CheckContext context, PolicyText? email)
    {
        if (email is { } found && !IsEmail(found.Value))
        {
            context.Invalid("email", found.Span, $"\"{found.Value}\" is no e-mail address");
        }
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        var dot = text.LastIndexOf('.');
        return at > 0 && at == text.LastIndexOf('@') && dot > at + 1 && dot < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }

    /// <summary>E.164: a plus, the country code, at most 15 digits; separators are for people.</summary>
    private static void Phone(CheckContext context, PolicyText? phone)
    {
        if (phone is not { } found)
        {
            return;
        }

        var digits = found.Value.Count(static c => c is >= '0' and <= '9');
        if (!found.Value.StartsWith("+", StringComparison.Ordinal) || digits is < 7 or > 15
            || found.Value.Skip(1).Any(static c => c is not ((>= '0' and <= '9') or ' ' or '-' or '(' or ')' or '.' or '/')))
        {
            context.Invalid("phone", found.Span, $"\"{found.Value}\" is no telephone number with a country code, such as +371 67000000 (E.164)");
        }
    }

    private static void Period(CheckContext context, PolicyText? period)
    {
        if (period is { Value.Length: > 2 } found && found.Value[0] == 'P' && char.IsDigit(found.Value[1])
            && PolicyPeriod.Parse(found.Value) is null or { IsZero: true })
        {
            context.Invalid("period", found.Span, $"{found.Value} is no period that somebody could keep to");
        }
    }
}
