namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Data is protected in transit and where it is kept (policy §5).</summary>
internal static class SecurityChecks
{
    public static void Run(CheckContext context)
    {
        if (context.SpanOf("security") is not { } name)
        {
            return;
        }

        foreach (var (place, words) in new[] { ("inTransit", "in transit"), ("atRest", "at rest") })
        {
            if (!context.Policy.Security.Any(measure => measure.Protects.Any(item => item.Value == place)))
            {
                context.Gap(PolicyProblemKind.Gap, GapNames.SecurityMeasure, name, "§5", $"no measure protects data {words}", "GDPR Art. 32(1)(a)");
            }
        }
    }
}
