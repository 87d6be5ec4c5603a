using System.Collections.Immutable;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>From the policy to what descriptors say of each category: the answer to GDPR Art. 15(1)(a), (c) and (d).</summary>
internal static class PolicyModelParser
{
    public static PolicyModel Parse(PrivacyPolicy? policy)
    {
        if (policy is null)
        {
            return PolicyModel.None;
        }

        var resolver = CategoryResolver.For(policy);
        var keys = CategoryTaxonomy.Rows.Select(static row => (row.Name, IsPolicyKey: false))
            .Concat(policy.Categories.Select(static category => (category.Id.Value, IsPolicyKey: true)));
        var rows = ImmutableArray.CreateBuilder<PolicyCategoryModel>();
        foreach (var (key, isPolicyKey) in keys)
        {
            var categories = resolver.Resolve(key, isPolicyKey);
            if (!categories.IsEmpty)
            {
                rows.Add(Row(policy, key, categories));
            }
        }

        return new PolicyModel(policy.Header.Id?.Value ?? "", policy.Header.Version?.Value ?? "", rows.ToImmutable());
    }

    private static PolicyCategoryModel Row(PrivacyPolicy policy, string key, ImmutableArray<PolicyCategory> categories)
    {
        var purposes = policy.Purposes.Where(purpose => categories.Any(category => policy.Allows(purpose, category.Id.Value))).ToList();
        var rules = purposes.Select(static purpose => purpose.Retention?.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var recipients = purposes
            .SelectMany(static purpose => purpose.Recipients)
            .Select(name => policy.Recipient(name.Value))
            .OfType<PolicyRecipient>()
            .Where(recipient => categories.Any(category => policy.Allows(recipient, category.Id.Value)));
        return new PolicyCategoryModel(
            key,
            purposes.Select(static purpose => purpose.Id.Value).ToImmutableArray(),
            purposes.SelectMany(static purpose => purpose.LegalBases).Select(static basis => basis.Basis.Key()).Distinct(StringComparer.Ordinal).ToImmutableArray(),

            // Several purposes may keep the same value for different times: then only the default can be said of all.
            rules.Count == 1 ? rules[0] : policy.DefaultRetention?.Id.Value,
            recipients.Select(static recipient => recipient.Id.Value).Distinct(StringComparer.Ordinal).ToImmutableArray());
    }
}
