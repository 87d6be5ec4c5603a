using System.Collections.Immutable;
using System.Globalization;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>From the policy to the constants by which code names its elements.</summary>
internal static class PolicyConstantsParser
{
    public const string Purposes = "Purposes";

    public static PolicyConstantsModel? Parse(PrivacyPolicy? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var constants = ImmutableArray.CreateBuilder<ConstantModel>();
        Add("Id", policy.Header.Id?.Value, "Id of the policy.");
        Add("Version", policy.Header.Version?.Value, "Version of the policy: what a consent was given to.");
        Add("LastUpdated", policy.Header.LastUpdated?.Value, "When the policy was last changed.");
        Add("Hash", policy.Hash, "SHA-256 of what the policy file says, whatever its layout.");
        if (policy.Header.MinimumAge is { } age)
        {
            constants.Add(new ConstantModel("MinimumAge", age.ToString(CultureInfo.InvariantCulture), "int", "Age in years from which people may use the services."));
        }

        var groups = ImmutableArray.Create(
            Group(Purposes, "Purposes of processing.", policy.Purposes.Select(static purpose => (purpose.Id.Value, Summary(purpose)))),
            Group("Categories", "Categories of personal data.", policy.Categories.Select(category => (category.Id.Value, Summary(policy, category)))),
            Group("Recipients", "Who receives personal data.", policy.Recipients.Select(static recipient => (recipient.Id.Value, Summary(recipient)))),
            Group("Retention", "How long personal data is kept.", policy.Retention.Select(static rule => (rule.Id.Value, Summary(rule)))),
            Group("Cookies", "Cookies and stored items, by name.", (policy.Cookies?.Cookies ?? default).Select(static cookie => (cookie.Id.Value, Summary(cookie)))),
            Group("Rights", "Rights of the person.", policy.Rights.Select(static right => (right.Id.Value, Summary(right)))));
        var name = policy.Controller?.Name?.Value;
        return new PolicyConstantsModel(
            $"The privacy policy{(name is null ? "" : " of " + name)}, from the policy file of the project.",
            constants.ToImmutable(), groups.Where(static group => group.Constants.Count > 0).ToImmutableArray());

        void Add(string constant, string? value, string summary)
        {
            if (value is not null)
            {
                constants.Add(new ConstantModel(constant, value, "string", summary));
            }
        }
    }

    private static ConstantGroupModel Group(string name, string summary, IEnumerable<(string Id, string Summary)> elements)
    {
        var names = new ConstantNames(name);
        return new ConstantGroupModel(
            name, summary,
            elements.GroupBy(static element => element.Id).Select(static group => group.First())
                .Select(element => new ConstantModel(names.Of(element.Id), element.Id, "string", element.Summary)).ToImmutableArray());
    }

    private static string Summary(PolicyPurpose purpose)
    {
        var bases = string.Join(", ", purpose.LegalBases.Select(static basis => $"{basis.Basis.Key()} ({basis.Basis.Article()})"));
        var categories = string.Join(", ", purpose.Categories.Select(static category => category.Value));
        return Sentence(purpose.Label.Text ?? purpose.Id.Value, purpose.Ref)
            + (bases.Length > 0 ? $" Rests on {bases}." : "")
            + (categories.Length > 0 ? $" May use {categories}." : "");
    }

    private static string Summary(PrivacyPolicy policy, PolicyCategory category) =>
        Sentence(category.Label.Text ?? category.Id.Value, category.Ref)
        + (category.Tier is { } tier ? $" Tier: {policy.Tier(tier.Value)?.Label.Text ?? tier.Value}." : "")
        + (category.IsSpecial ? " A special category." : "");

    private static string Summary(PolicyRecipient recipient) =>
        Sentence(recipient.Name?.Value ?? recipient.Id.Value, recipient.Ref)
        + (recipient.Countries.Count > 0 ? $" In {string.Join(", ", recipient.Countries.Select(static country => country.Value))}." : "");

    private static string Summary(PolicyRetention rule) => Sentence(
        rule.Period is { } period ? $"{period.Value}{(rule.Anchor is { } anchor ? " from " + anchor.Value : "")}" : rule.Until?.Value ?? rule.Id.Value,
        rule.Ref);

    private static string Summary(CookieDisclosure cookie) =>
        Sentence(cookie.Description ?? cookie.Id.Value, null) + (cookie.Category is { } kind ? $" Class: {kind.Value}." : "");

    private static string Summary(PolicyRight right) =>
        Sentence(right.Id.Value, right.Ref)
        + (right.Article is { } article ? $" {(right.Regime is { Value: "ccpa" } ? "Cal. Civ. Code" : "GDPR Art.")} {article}." : "")
        + (right.IsStated ? "" : " The policy does not state it.");

    private static string Sentence(string text, string? section) => (section is null ? text : $"{text} (policy {section})").TrimEnd('.') + ".";
}
