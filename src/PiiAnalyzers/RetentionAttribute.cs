namespace PiiAnalyzers;

/// <summary>How long personal data is kept (GDPR Art. 5(1)(e), policy §9): the marked member, or all marked members of the type.</summary>
/// <example><code>[Retention("P2Y", Anchor = nameof(CreatedAt))]</code></example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = false,
    Inherited = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Declares how long.</summary>
    /// <param name="rule">ISO 8601 duration in years, months, weeks and days (<c>P2Y</c>), or id of a retention rule of the privacy policy.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, empty or white space.</exception>
    public RetentionAttribute(string rule)
    {
        Rule = Argument.NotBlank(rule, nameof(rule), "Give an ISO 8601 duration such as \"P2Y\", or the id of a retention rule of the privacy policy.");
    }

    /// <summary>ISO 8601 duration, or id of a retention rule of the policy.</summary>
    public string Rule { get; }

    /// <summary>Name of the member of the type that holds the date the period counts from. Null: the anchor of the policy's rule.</summary>
    public string? Anchor { get; set; }
}
