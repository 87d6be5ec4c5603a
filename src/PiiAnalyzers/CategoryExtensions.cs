namespace PiiAnalyzers;

/// <summary>What is known of each built-in category.</summary>
public static class CategoryExtensions
{
    /// <summary>The coarser category this one belongs to (policy §1.5); a coarse category is its own parent.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The parent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public static Category Parent(this Category category) => (Category)CategoryTaxonomy.Find(Row(category).Parent)!.Value;

    /// <summary>The tier of a mark with this category that names none itself (policy §2).</summary>
    /// <param name="category">The category.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public static Identifiability DefaultIdentifiability(this Category category) => (Identifiability)Row(category).Tier;

    /// <summary>Whether data of this category may be processed only under a condition of GDPR Art. 9(2) or Art. 10.</summary>
    /// <param name="category">The category.</param>
    /// <returns>True for special categories and criminal convictions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public static bool IsSpecial(this Category category) => Row(category).IsSpecial;

    /// <summary>The term of the W3C Data Privacy Vocabulary 2 for this category, with its prefix, for example <c>pd:EmailAddress</c>.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public static string DpvTerm(this Category category) => Row(category).Dpv;

    internal static CategoryTaxonomy.Row Row(Category category) =>
        CategoryTaxonomy.Find((int)category)
        ?? throw new ArgumentOutOfRangeException(nameof(category), category, "Not a member of Category; name a category of your own by its id in the privacy policy.");
}
