namespace PiiAnalyzers;

/// <summary>Personal data sent in this scope goes to this recipient (GDPR Art. 4(9), 13(1)(e), 30(1)(d); policy §10). Overrides do not inherit it.</summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Parameter,
    AllowMultiple = true,
    Inherited = false)]
public sealed class RecipientAttribute : Attribute
{
    /// <summary>Names the recipient of a scope.</summary>
    /// <param name="key">Id of a recipient of the privacy policy, for example <c>providers</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or white space.</exception>
    public RecipientAttribute(string key)
    {
        Key = Argument.NotBlank(key, nameof(key), "Name a recipient of the privacy policy, for example \"providers\".");
    }

    /// <summary>Id of the recipient.</summary>
    public string Key { get; }
}
