using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Resolution;

/// <summary>
/// Which categories of the policy a mark means. A key means the category with that id. A member of <c>Category</c> means every
/// category of the policy that is listed under its term; where none is, every one with its Fides key. A coarse member means
/// every category under it. Where a mark means several, what is allowed for one is allowed for the mark.
/// </summary>
/// <remarks>
/// <c>Category.Other</c> is also what a mark without an argument says: it means no category in particular, so nothing can be said
/// against it. A term that both a coarse and a finer member have (<c>pd:Location</c>, <c>pd:Communication</c>) means the finer one.
/// </remarks>
internal sealed class CategoryResolver
{
    private static readonly ConditionalWeakTable<PrivacyPolicy, CategoryResolver> Resolvers = new();

    private readonly PrivacyPolicy _policy;
    private readonly Dictionary<string, ImmutableArray<PolicyCategory>> _byMember = new(StringComparer.Ordinal);

    private CategoryResolver(PrivacyPolicy policy)
    {
        _policy = policy;
        var rows = CategoryTaxonomy.Rows;
        var found = rows.ToDictionary(static row => row.Name, static _ => new List<PolicyCategory>(), StringComparer.Ordinal);
        foreach (var category in policy.Categories)
        {
            var members = rows.Where(row => category.Dpv is { } term && CategoryTerms.Means(row, term)).ToList();
            foreach (var member in members.Exists(static row => !IsCoarse(row)) ? members.Where(static row => !IsCoarse(row)) : members)
            {
                found[member.Name].Add(category);
            }
        }

        foreach (var row in rows.Where(row => !IsCoarse(row) && found[row.Name].Count == 0))
        {
            found[row.Name].AddRange(policy.Categories.Where(category => category.Fides is { } key && CategoryTerms.MeansFides(row, key)));
        }

        foreach (var row in rows)
        {
            var own = IsCoarse(row) ? rows.Where(child => child.Parent == row.Name).SelectMany(child => found[child.Name]) : found[row.Name];
            _byMember.Add(row.Name, Order(own.Concat(found[row.Name])));
        }
    }

    public static CategoryResolver For(PrivacyPolicy policy) => Resolvers.GetValue(policy, static key => new CategoryResolver(key));

    /// <summary>The categories of the policy that a mark means; none if the policy has none for it.</summary>
    public ImmutableArray<PolicyCategory> Resolve(PersonalDataMark mark) => Resolve(mark.CategoryKey, mark.IsPolicyKey);

    /// <summary>The same for a name of the built-in categories or, if it is one, a key of the policy.</summary>
    public ImmutableArray<PolicyCategory> Resolve(string key, bool isPolicyKey)
    {
        if (!isPolicyKey && _byMember.TryGetValue(key, out var categories))
        {
            return categories;
        }

        return _policy.Category(key) is { } category ? ImmutableArray.Create(category) : ImmutableArray<PolicyCategory>.Empty;
    }

    /// <summary>Whether the policy can be held against a mark: it names a category.</summary>
    public static bool IsSpecific(PersonalDataMark mark) => mark.IsPolicyKey || mark.CategoryKey != "Other";

    /// <summary>One of the policy's own groups (policy §1.5, §3 B), which others are part of.</summary>
    private static bool IsCoarse(CategoryTaxonomy.Row row) => row.Parent == row.Name;

    private ImmutableArray<PolicyCategory> Order(IEnumerable<PolicyCategory> categories)
    {
        var set = new HashSet<PolicyCategory>(categories);
        return _policy.Categories.Where(set.Contains).ToImmutableArray();
    }
}
