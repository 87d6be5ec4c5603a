namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Cookies that are not needed wait for consent (policy §6).</summary>
internal static class CookieChecks
{
    public static void Run(CheckContext context)
    {
        if (context.Policy.Cookies is not { } cookies)
        {
            return;
        }

        foreach (var item in cookies.Classes)
        {
            if (item is { IsEssential: true, Consent: { Value: "optIn" or "optOutBrowser" } contradiction })
            {
                context.Invalid("cookie-consent", contradiction.Span, $"\"{item.Id.Value}\" is essential, so it needs no consent: \"notRequired\"");
            }
            else if (item is { IsEssential: false, Consent: not { Value: "optIn" } })
            {
                var how = item.Consent switch
                {
                    { Value: "optOutBrowser" } => "are set until the browser refuses them",
                    { Value: "notRequired" } => "are set without consent",
                    _ => "do not say how people consent",
                };
                context.Gap(
                    PolicyProblemKind.GraveGap, GapNames.CookieOptIn, item.Consent?.Span ?? item.Id.Span, item.Ref ?? cookies.Ref,
                    $"cookies of \"{item.Id.Value}\" are not essential and {how}; consent comes first: \"optIn\"", "Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11)");
            }
        }

        if (cookies.Classes.Count > 0 && cookies.Cookies.Count == 0)
        {
            context.Gap(
                PolicyProblemKind.Remark, GapNames.CookieList, cookies.Disclosures ?? cookies.Span, cookies.Ref,
                "no cookie is listed, so code cannot be held to the list", "Directive 2002/58/EC Art. 5(3); GDPR Art. 13");
        }
    }
}
