namespace PiiAnalyzers;

/// <content>Redaction of objects whose type is known at run time only.</content>
public static partial class PersonalData
{
    /// <summary>A view of an object that shows it redacted, by the generated code of what it is at run time.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The view, or null if no generated code knows the type: then nothing in it is marked, as far as this program can tell.</returns>
    [Redactor(Identifiability.NonIdentifying)]
    public static RedactedView? Redact(object? value) => View(value, null);

    /// <summary>The same with more left of some categories, as rules say. The result is still personal data.</summary>
    /// <param name="value">The object.</param>
    /// <param name="rules">What is left of each category.</param>
    /// <returns>The view, or null if no generated code knows the type.</returns>
    [Redactor(Identifiability.Linkable)]
    public static RedactedView? Redact(object? value, RedactionRules rules) =>
        View(value, rules ?? throw new ArgumentNullException(nameof(rules), "Give the rules, or leave them out."));

    private static RedactedView? View(object? value, RedactionRules? rules) => value switch
    {
        null => null,
        RedactedView view => view,
        _ => Find(value)?.Shape is { } shape ? new RedactedView(value, shape, rules) : null,
    };
}
