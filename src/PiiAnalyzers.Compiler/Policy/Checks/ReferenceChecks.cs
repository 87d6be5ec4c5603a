using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>Every key names an element of the file.</summary>
internal static class ReferenceChecks
{
    private const string Check = "reference";

    public static void Run(CheckContext context)
    {
        var policy = context.Policy;
        var subjects = Ids(policy.DataSubjects);
        var sources = Ids(policy.Sources);
        var tiers = Ids(policy.Tiers);
        var categories = Ids(policy.Categories);
        var purposes = Ids(policy.Purposes);
        var recipients = Ids(policy.Recipients);
        var retention = Ids(policy.Retention);
        foreach (var category in policy.Categories)
        {
            One(category.Tier, tiers, "tier");
            One(category.Parent, categories, "category");
            All(category.Sources, sources, "source");
        }

        foreach (var purpose in policy.Purposes)
        {
            One(purpose.Parent, purposes, "purpose");
            One(purpose.Retention, retention, "retention rule");
            All(purpose.Categories, categories, "category");
            All(purpose.DataSubjects, subjects, "data subject");
            All(purpose.Recipients, recipients, "recipient");
        }

        foreach (var recipient in policy.Recipients)
        {
            All(recipient.Tiers, tiers, "tier");
            All(recipient.Categories, categories, "category");
        }

        foreach (var rule in policy.Retention)
        {
            All(rule.Overrides, retention, "retention rule");
        }

        if (policy.Cookies is { } cookies)
        {
            var classes = Ids(cookies.Classes);
            foreach (var item in cookies.Classes)
            {
                All(item.Purposes, purposes, "purpose");
                All(item.Categories, categories, "category");
            }

            foreach (var cookie in cookies.Cookies)
            {
                One(cookie.Category, classes, "class of cookies");
            }
        }

        var checks = new HashSet<string>(GapNames.All, StringComparer.Ordinal);
        foreach (var finding in policy.Findings)
        {
            One(finding.Check, checks, "check");
        }

        void One(PolicyText? key, HashSet<string> known, string noun)
        {
            if (key is { } name && !known.Contains(name.Value))
            {
                context.Invalid(Check, name.Span, $"there is no {noun} \"{name.Value}\" in this policy{EditDistance.Hint(name.Value, known.OrderBy(static id => id, StringComparer.Ordinal))}");
            }
        }

        void All(EquatableArray<PolicyText> keys, HashSet<string> known, string noun)
        {
            foreach (var key in keys)
            {
                One(key, known, noun);
            }
        }
    }

    private static HashSet<string> Ids<T>(EquatableArray<T> elements)
        where T : IPolicyElement, IEquatable<T>
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            ids.Add(element.Id.Value);
        }

        return ids;
    }
}
