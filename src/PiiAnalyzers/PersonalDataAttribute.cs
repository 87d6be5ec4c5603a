using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers;

/// <summary>
/// Marks personal data (GDPR Art. 4(1)): a property, field, parameter or return value, or a type whose every value is personal data.
/// </summary>
/// <remarks>
/// <para>
/// Source generators of Microsoft.Extensions.Telemetry look only at the type of a classification attribute and create it without
/// arguments. A logging method therefore redacts a parameter marked <c>[PersonalData(Category.Email)]</c> under
/// <see cref="PersonalDataTaxonomy.Unspecified"/>, which the default fallback redactor erases. To choose the redactor by category, use
/// the mark of that category: <c>[EmailData]</c>. For a category of your policy derive your own; see <see cref="MarksCategoryAttribute"/>.
/// </para>
/// <para>Everything that reads the attribute itself (reflection, the analyzers, generated code) sees the category given here.</para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = false,
    Inherited = true)]
public class PersonalDataAttribute : DataClassificationAttribute
{
    /// <summary>Marks personal data of a category that is not named: <see cref="PiiAnalyzers.Category.Other"/>.</summary>
    public PersonalDataAttribute()
        : base(PersonalDataTaxonomy.Unspecified)
    {
        CategoryKey = nameof(Category.Other);
    }

    /// <summary>Marks personal data of a built-in category.</summary>
    /// <param name="category">What kind of personal data it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public PersonalDataAttribute(Category category)
        : base(PersonalDataTaxonomy.Of(category))
    {
        Category = category;
        CategoryKey = category.ToString();
        Identifiability = category.DefaultIdentifiability();
    }

    /// <summary>Marks personal data of a category that the privacy policy declares.</summary>
    /// <param name="category">Id of the category in the policy file, for example <c>contact.email</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="category"/> is null, empty or white space.</exception>
    public PersonalDataAttribute(string category)
        : base(PersonalDataTaxonomy.Of(category))
    {
        CategoryKey = category;
    }

    /// <summary>The built-in category; <see cref="PiiAnalyzers.Category.Other"/> when the mark names a category of the policy.</summary>
    public Category Category { get; }

    /// <summary>Name of the built-in category (<c>Email</c>), or the id of the policy's category (<c>contact.email</c>).</summary>
    public string CategoryKey { get; }

    /// <summary>
    /// How closely the value points at a person (policy §2). Default: the tier of the category; for a category of the policy the
    /// analyzers take the tier from the policy file, and at run time it is the strongest.
    /// </summary>
    public Identifiability Identifiability { get; set; }

    /// <summary>Ids of the only purposes this value may be used for (GDPR Art. 5(1)(b)). Empty: those the policy allows for the category.</summary>
    public string[] Purposes { get; set; } = [];

    /// <summary>
    /// How long the value is kept (GDPR Art. 5(1)(e), policy §9): id of a retention rule of the policy, or an ISO 8601 duration.
    /// Null: the rule of the type, else the policy's default.
    /// </summary>
    public string? Retention { get; set; }

    /// <summary>Whether the value is part of access and portability exports (GDPR Art. 15 and 20). Default: true. False needs a <see cref="Reason"/>.</summary>
    public bool Export { get; set; } = true;

    /// <summary>What erasure does to the value (GDPR Art. 17, policy §8). <see cref="ErasureEffect.Keep"/> needs a <see cref="Reason"/>.</summary>
    public ErasureEffect Erasure { get; set; }

    /// <summary>Where the value comes from. Portability leaves out what was inferred or given by others (GDPR Art. 20(1)).</summary>
    public DataOrigin Origin { get; set; }

    /// <summary>Why the value is left out of exports, kept on erasure or marked with another tier than its category's.</summary>
    public string? Reason { get; set; }
}
