namespace PiiAnalyzers;

/// <summary>Marks a member of a type whose source cannot be edited. The same as <see cref="PersonalDataAttribute"/> on the member itself.</summary>
/// <example><code>[assembly: AnnotatePersonalData(typeof(MailAddress), nameof(MailAddress.Address), Category.Email)]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class AnnotatePersonalDataAttribute : Attribute
{
    /// <summary>Marks a member with a built-in category.</summary>
    /// <param name="type">The type; an open generic type stands for all its constructions.</param>
    /// <param name="member">Name of a property or field, or of a method whose return value is personal data.</param>
    /// <param name="category">What kind of personal data it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="member"/> is null, empty or white space, or <paramref name="category"/> is not a member of the enumeration.</exception>
    public AnnotatePersonalDataAttribute(Type type, string member, Category category)
        : this(type, member, PersonalDataTaxonomy.Of(category).Value)
    {
        Category = category;
        Identifiability = category.DefaultIdentifiability();
    }

    /// <summary>Marks a member with a category that the privacy policy declares.</summary>
    /// <param name="type">The type; an open generic type stands for all its constructions.</param>
    /// <param name="member">Name of a property or field, or of a method whose return value is personal data.</param>
    /// <param name="category">Id of the category in the policy file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="member"/> or <paramref name="category"/> is null, empty or white space.</exception>
    public AnnotatePersonalDataAttribute(Type type, string member, string category)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type), "Name the type that holds the personal data.");
        Member = Argument.NotBlank(member, nameof(member), "Name the member that holds the personal data; nameof keeps it right.");
        CategoryKey = Argument.NotBlank(category, nameof(category), "Name a category of the privacy policy, for example \"contact.email\".");
    }

    /// <summary>The type that holds the personal data.</summary>
    public Type Type { get; }

    /// <summary>Name of the member.</summary>
    public string Member { get; }

    /// <summary>The built-in category; <see cref="PiiAnalyzers.Category.Other"/> when a category of the policy is named.</summary>
    public Category Category { get; }

    /// <summary>Name of the built-in category, or the id of the policy's category.</summary>
    public string CategoryKey { get; }

    /// <inheritdoc cref="PersonalDataAttribute.Identifiability"/>
    public Identifiability Identifiability { get; set; }

    /// <inheritdoc cref="PersonalDataAttribute.Purposes"/>
    public string[] Purposes { get; set; } = [];

    /// <inheritdoc cref="PersonalDataAttribute.Retention"/>
    public string? Retention { get; set; }

    /// <inheritdoc cref="PersonalDataAttribute.Export"/>
    public bool Export { get; set; } = true;

    /// <inheritdoc cref="PersonalDataAttribute.Erasure"/>
    public ErasureEffect Erasure { get; set; }

    /// <inheritdoc cref="PersonalDataAttribute.Reason"/>
    public string? Reason { get; set; }
}
