namespace PiiAnalyzers;

/// <summary>
/// This member, parameter, type or method checks that a person is old enough (policy §1.2; GDPR Art. 8). It states what the code does,
/// so that the analyzers can hold it against the policy; it does not validate by itself.
/// </summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false,
    Inherited = true)]
public sealed class MinimumAgeAttribute : Attribute
{
    /// <summary>States the minimum age.</summary>
    /// <param name="years">Completed years of life.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not positive.</exception>
    public MinimumAgeAttribute(int years)
    {
        Years = years > 0 ? years : throw new ArgumentOutOfRangeException(nameof(years), years, "The minimum age is a positive number of years.");
    }

    /// <summary>Completed years of life.</summary>
    public int Years { get; }
}
