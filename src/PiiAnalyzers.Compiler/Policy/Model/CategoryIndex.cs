namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Categories by id. It follows from the categories, so it adds nothing to the equality of the policy that holds it.</summary>
internal sealed class CategoryIndex(EquatableArray<PolicyCategory> categories) : IEquatable<CategoryIndex>
{
    private readonly Dictionary<string, PolicyCategory> _byId = Index(categories);

    public PolicyCategory? Find(string id) => _byId.TryGetValue(id, out var category) ? category : null;

    public bool Equals(CategoryIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is CategoryIndex;

    public override int GetHashCode() => 0;

    private static Dictionary<string, PolicyCategory> Index(EquatableArray<PolicyCategory> categories)
    {
        var byId = new Dictionary<string, PolicyCategory>(StringComparer.Ordinal);
        foreach (var category in categories)
        {
            if (!byId.ContainsKey(category.Id.Value))
            {
                byId.Add(category.Id.Value, category);
            }
        }

        return byId;
    }
}
