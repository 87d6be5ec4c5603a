namespace PiiAnalyzers;

/// <summary>
/// This bool method, property or field tells whether the person consented, or did not object (GDPR Art. 6(1)(a), 7, 21; policy §4, §8).
/// Code that runs only when it is true may process for the purpose.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = true)]
public sealed class ConsentGateAttribute : Attribute
{
    /// <summary>A gate for the purpose that is passed as its string argument.</summary>
    public ConsentGateAttribute()
    {
    }

    /// <summary>A gate for one purpose.</summary>
    /// <param name="purpose">Id of a purpose of the privacy policy.</param>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is null, empty or white space.</exception>
    public ConsentGateAttribute(string purpose)
    {
        Purpose = Argument.NotBlank(purpose, nameof(purpose), "Name a purpose of the privacy policy, or leave the argument out when callers pass the purpose.");
    }

    /// <summary>Id of the purpose; null when callers pass it.</summary>
    public string? Purpose { get; }
}
