using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers;

/// <summary>
/// The categories as a taxonomy of Microsoft.Extensions.Compliance, so that its redactors can be chosen by category or by tier.
/// </summary>
/// <remarks>
/// <para>
/// <c>[LoggerMessage]</c> methods redact when the project that declares them is built with Microsoft.Extensions.Telemetry (the logging
/// generator that comes without it ignores classifications) and logging has <c>EnableRedaction()</c>. The generator reads marks on
/// parameters and on the members and type of a <c>[LogProperties]</c> parameter; a mark on the type of a plain parameter has to be
/// repeated on the parameter.
/// </para>
/// <para>
/// A redactor is looked up by the exact set of classifications a value has. A property marked <c>[EmailData]</c> in a type that is
/// itself marked <c>[PersonalData]</c> has two, so it goes to the fallback redactor unless that very pair is registered.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// services.AddRedaction(redaction => redaction
///     .SetRedactor&lt;ErasingRedactor&gt;(PersonalDataTaxonomy.OfTier(Identifiability.Identifying))
///     .SetRedactor&lt;MyRedactor&gt;(PersonalDataTaxonomy.Of(Category.IpAddress)));
/// </code>
/// </example>
public static class PersonalDataTaxonomy
{
    /// <summary>Name of the taxonomy.</summary>
    public const string Name = "PiiAnalyzers";

    /// <summary>
    /// Personal data whose category is not known: <c>[PersonalData]</c> without a category, and every <c>[PersonalData(…)]</c> as the
    /// source generators of Microsoft.Extensions.Telemetry see it. Give it your strictest redactor; the default fallback erases.
    /// </summary>
    public static DataClassification Unspecified => new(Name, nameof(Unspecified));

    /// <summary>The classification of a built-in category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The classification; its value is the name of the member.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a member of the enumeration.</exception>
    public static DataClassification Of(Category category) => new(Name, CategoryExtensions.Row(category).Name);

    /// <summary>The classification of a category of the privacy policy.</summary>
    /// <param name="category">Id of the category in the policy file, for example <c>contact.email</c>.</param>
    /// <returns>The classification; its value is the id.</returns>
    /// <exception cref="ArgumentException"><paramref name="category"/> is null, empty or white space.</exception>
    public static DataClassification Of(string category) =>
        new(Name, Argument.NotBlank(category, nameof(category), "Name a category of the privacy policy, for example \"contact.email\"."));

    /// <summary>Every built-in category and <see cref="Unspecified"/>, each as a set of its own.</summary>
    /// <returns>A new array, to pass to <c>SetRedactor</c>.</returns>
    public static DataClassificationSet[] All() => [Unspecified, .. Select(static _ => true)];

    /// <summary>The built-in categories whose default tier is this one (policy §2), each as a set of its own.</summary>
    /// <param name="tier">The tier. <see cref="Identifiability.Identifying"/> includes <see cref="Unspecified"/>.</param>
    /// <returns>A new array, to pass to <c>SetRedactor</c>.</returns>
    public static DataClassificationSet[] OfTier(Identifiability tier) => tier == Identifiability.Identifying
        ? [Unspecified, .. Select(static row => row.Tier == (int)Identifiability.Identifying)]
        : Select(row => row.Tier == (int)tier);

    /// <summary>A coarse category and all finer ones under it (policy §1.5), each as a set of its own.</summary>
    /// <param name="parent">The coarse category; for a finer one the result is that category alone.</param>
    /// <returns>A new array, to pass to <c>SetRedactor</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parent"/> is not a member of the enumeration.</exception>
    public static DataClassificationSet[] Under(Category parent)
    {
        var name = CategoryExtensions.Row(parent).Name;
        return Select(row => row.Name == name || row.Parent == name);
    }

    private static DataClassificationSet[] Select(Func<CategoryTaxonomy.Row, bool> predicate) =>
        [.. CategoryTaxonomy.Rows.Where(predicate).Select(static row => new DataClassificationSet(new DataClassification(Name, row.Name)))];
}
