using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Checks;

/// <summary>An id names one element; parents and precedence form no circle.</summary>
internal static class IdentityChecks
{
    private const string Duplicate = "duplicate-id";
    private const string Circle = "circle";

    public static void Run(CheckContext context)
    {
        context.NoLongList();
        var policy = context.Policy;
        Unique(context, policy.DataSubjects, "data subject");
        Unique(context, policy.Sources, "source");
        Unique(context, policy.Tiers, "tier");
        Unique(context, policy.Categories, "category");
        Unique(context, policy.Purposes, "purpose");
        Unique(context, policy.Recipients, "recipient");
        Unique(context, policy.Retention, "retention rule");
        Unique(context, policy.Rights, "right", static right => right.Regime?.Value);
        Unique(context, policy.Security, "measure");
        Unique(context, policy.Findings, "finding");
        if (policy.Cookies is { } cookies)
        {
            Unique(context, cookies.Classes, "class of cookies");
            Unique(context, cookies.Cookies, "cookie", static cookie => cookie.Type?.Value);
        }

        foreach (var category in policy.Categories)
        {
            NoCircle(context, category.Id, category.Parent, id => policy.Category(id)?.Parent, policy.Categories.Count);
        }

        foreach (var purpose in policy.Purposes)
        {
            NoCircle(context, purpose.Id, purpose.Parent, id => policy.Purpose(id)?.Parent, policy.Purposes.Count);
        }

        foreach (var rule in policy.Retention)
        {
            foreach (var other in rule.Overrides)
            {
                if (other.Value == rule.Id.Value || policy.RetentionRule(other.Value)?.Overrides.Any(back => back.Value == rule.Id.Value) == true)
                {
                    context.Invalid(Circle, other.Span, $"\"{rule.Id.Value}\" and \"{other.Value}\" take precedence over each other");
                }
            }
        }
    }

    private static void Unique<T>(CheckContext context, EquatableArray<T> elements, string noun, Func<T, string?>? part = null)
        where T : IPolicyElement, IEquatable<T>
    {
        var seen = new HashSet<(string, string?)>();
        foreach (var element in elements)
        {
            if (!seen.Add((element.Id.Value, part?.Invoke(element))))
            {
                context.Invalid(Duplicate, element.Id.Span, $"there is another {noun} \"{element.Id.Value}\" before this one");
            }
        }
    }

    private static void NoCircle(CheckContext context, PolicyText id, PolicyText? parent, Func<string, PolicyText?> parentOf, int count)
    {
        var next = parent;
        for (var steps = 0; next is { } current && steps <= count; steps++)
        {
            if (current.Value == id.Value)
            {
                context.Invalid(Circle, parent!.Value.Span, $"\"{id.Value}\" is its own parent");
                return;
            }

            next = parentOf(current.Value);
        }
    }
}
