namespace PiiAnalyzers;

/// <summary>
/// On a class derived from <see cref="PersonalDataAttribute"/>: the category that this mark stands for. The analyzers read it, because
/// an attribute's use shows no constructor arguments that the class passes to its base; name the same category in both places.
/// </summary>
/// <example>
/// <code>
/// [MarksCategory("contact.work-email")]
/// public sealed class WorkEmailAttribute : PersonalDataAttribute
/// {
///     public WorkEmailAttribute() : base("contact.work-email") { }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class MarksCategoryAttribute : Attribute
{
    /// <summary>The mark stands for a built-in category.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public MarksCategoryAttribute(Category category)
    {
        CategoryKey = PersonalDataTaxonomy.Of(category).Value;
        Category = category;
    }

    /// <summary>The mark stands for a category that the privacy policy declares.</summary>
    /// <param name="category">Id of the category in the policy file.</param>
    /// <exception cref="ArgumentException"><paramref name="category"/> is null, empty or white space.</exception>
    public MarksCategoryAttribute(string category)
    {
        CategoryKey = Argument.NotBlank(category, nameof(category), "Name a category of the privacy policy, for example \"contact.email\".");
    }

    /// <summary>The built-in category; <see cref="PiiAnalyzers.Category.Other"/> when a category of the policy is named.</summary>
    public Category Category { get; }

    /// <summary>Name of the built-in category, or the id of the policy's category.</summary>
    public string CategoryKey { get; }
}
