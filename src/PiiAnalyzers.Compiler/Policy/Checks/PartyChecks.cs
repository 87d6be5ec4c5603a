using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Who is responsible and how to reach them (policy §1, §1.4, §12), how the policy changes (§7).</summary>
internal static class PartyChecks
{
    public static void Run(CheckContext context)
    {
        var policy = context.Policy;
        if (policy.Controller is { } controller)
        {
            if (controller is { Email: null, Phone: null, Address: null } && policy.Contacts.Count == 0)
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.ControllerContact, controller.Span, controller.Ref,
                    "the controller has no address, telephone number or e-mail address", "GDPR Art. 13(1)(a)");
            }

            Representative(context, controller);
        }

        if (policy.Header.DeemedAcceptance is { } acceptance)
        {
            var consent = policy.Purposes.Where(static purpose => purpose.Has(LegalBasis.Consent)).Select(static purpose => purpose.Id.Value).ToList();
            var effect = consent.Count == 0 ? "" : $"; it is no consent for {string.Join(", ", consent.Take(4))}{(consent.Count > 4 ? ", …" : "")}";
            context.Gap(
                PolicyProblemKind.Gap, GapNames.DeemedAcceptance, acceptance, policy.Header.Ref,
                "continued use counts as acceptance of changes" + effect, "GDPR Art. 4(11), 7");
        }
    }

    private static void Representative(CheckContext context, PolicyParty controller)
    {
        if (!context.IsUnderGdpr || controller.Country is not { } country || Countries.IsInEea(country.Value))
        {
            return;
        }

        if (context.Policy.Representative is not { } representative)
        {
            context.Gap(
                PolicyProblemKind.Gap, GapNames.Representative, country.Span, controller.Ref,
                $"the controller is in {country.Value}, outside the EEA, and names no representative in it", "GDPR Art. 27(1)");
        }
        else if (representative.Country is not { } seat)
        {
            context.Gap(
                PolicyProblemKind.Gap, GapNames.Representative, representative.Span, representative.Ref,
                "the representative has no country; it must be established in the EEA", "GDPR Art. 27(3)");
        }
        else if (!Countries.IsInEea(seat.Value))
        {
            context.Gap(
                PolicyProblemKind.Gap, GapNames.Representative, seat.Span, representative.Ref,
                $"the representative is in {seat.Value}, outside the EEA", "GDPR Art. 27(3)");
        }
    }
}
