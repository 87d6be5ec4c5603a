using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>One rule holds where no other does, and somebody can tell when data is deleted (policy §9).</summary>
internal static class RetentionChecks
{
    private const string Default = "default-retention";

    public static void Run(CheckContext context)
    {
        var rules = context.Policy.Retention;
        var defaults = rules.Where(static rule => rule.IsDefault).ToList();
        if (defaults.Count == 0 && context.SpanOf("retention") is { } name)
        {
            context.Invalid(Default, name, "one retention rule must be the default: \"isDefault\": true");
        }

        foreach (var rule in defaults.Skip(1))
        {
            context.Invalid(Default, rule.Id.Span, $"\"{defaults[0].Id.Value}\" is the default already; there can be one");
        }

        foreach (var rule in rules)
        {
            if (rule is { Period: { } period, Anchor: null, Until: null })
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.PeriodAnchor, period.Span, rule.Ref,
                    $"\"{rule.Id.Value}\" does not say what {period.Value} counts from; add \"anchor\"", "GDPR Art. 5(1)(e), 13(2)(a)");
            }
        }

        if (rules.Count > 0 && rules.All(static rule => rule.Period is null))
        {
            var place = defaults.FirstOrDefault() ?? rules[0];
            context.Gap(
                PolicyProblemKind.Gap, GapNames.RetentionPeriod, place.Id.Span, place.Ref,
                "no retention rule has a period: criteria alone tell nobody, and no program, when data is deleted", "GDPR Art. 5(1)(e), 13(2)(a)");
        }
    }
}
