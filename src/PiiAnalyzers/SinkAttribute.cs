namespace PiiAnalyzers;

/// <summary>
/// Declares a sink: what is passed to this parameter leaves the code that holds it. On a method or constructor it holds for every
/// parameter, on a property for what is assigned.
/// </summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property,
    AllowMultiple = true,
    Inherited = true)]
public sealed class SinkAttribute : Attribute
{
    /// <summary>Declares a sink.</summary>
    /// <param name="kind">Where the value goes.</param>
    public SinkAttribute(SinkKind kind)
    {
        Kind = kind;
    }

    /// <summary>Where the value goes.</summary>
    public SinkKind Kind { get; }
}
