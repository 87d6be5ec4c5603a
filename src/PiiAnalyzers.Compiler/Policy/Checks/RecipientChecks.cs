using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Recipients can be told apart, are bound by contract, may receive what purposes send them, and do not contradict the promise not to sell (policy §1.5, §10, §11).</summary>
internal static class RecipientChecks
{
    public static void Run(CheckContext context)
    {
        var hosts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var packages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var recipient in context.Policy.Recipients)
        {
            Distinct(context, recipient, recipient.Hosts, hosts, "the host");
            Distinct(context, recipient, recipient.Sdks, packages, "the package");
            if (recipient.Kind is { Value: "operator" } && recipient.Name is null && recipient.Sdks.Count == 0 && recipient.Hosts.Count == 0)
            {
                context.Gap(
                    PolicyProblemKind.GraveGap, GapNames.RecipientList, recipient.Id.Span, recipient.Ref,
                    $"\"{recipient.Id.Value}\" collects data through the services, and nobody is named", "GDPR Art. 13(1)(e)");
            }

            if (recipient.Kind is { Value: "processor" or "serviceProvider" } kind && recipient.Contract is null or { Value: "none" })
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.ProcessorContract, recipient.Contract?.Span ?? recipient.Id.Span, recipient.Ref,
                    $"\"{recipient.Id.Value}\" processes data for the controller without a contract", "GDPR Art. 28(3)");
            }
        }

        foreach (var purpose in context.Policy.Purposes)
        {
            foreach (var key in purpose.Recipients)
            {
                if (context.Policy.Recipient(key.Value) is { } recipient && purpose.Categories.Count > 0 && !purpose.Categories.Any(category => context.Policy.Allows(recipient, category.Value)))
                {
                    context.Invalid("recipient-receives-nothing", key.Span, $"\"{key.Value}\" may receive none of the categories of \"{purpose.Id.Value}\"");
                }
            }
        }

        Sale(context);
    }

    private static void Distinct(CheckContext context, PolicyRecipient recipient, EquatableArray<PolicyText> names, Dictionary<string, string> owners, string noun)
    {
        foreach (var name in names)
        {
            if (!owners.TryGetValue(name.Value, out var owner))
            {
                owners.Add(name.Value, recipient.Id.Value);
            }
            else if (owner != recipient.Id.Value)
            {
                context.Invalid("recipient-conflict", name.Span, $"{noun} {name.Value} means \"{owner}\" already");
            }
        }
    }

    private static void Sale(CheckContext context)
    {
        if (context.Policy is not { Sale: { Sells: false } sale, Cookies: { } cookies } || sale.Shares == true)
        {
            return;
        }

        foreach (var item in cookies.Classes)
        {
            if (item.ThirdParty is not null && item.Purposes.Any(key => context.Policy.Purpose(key.Value) is { IsDirectMarketing: true } or { Dpv: "dpv:TargetedAdvertising" }))
            {
                context.Gap(
                    PolicyProblemKind.Gap, GapNames.SaleAndAdvertising, sale.SellsSpan, sale.Ref,
                    $"nothing is sold, but others advertise by the cookies of \"{item.Id.Value}\", which counts as sharing; say so in \"sharesForCrossContextAds\"", "Cal. Civ. Code 1798.120, 1798.140(ah)");
            }
        }
    }
}
