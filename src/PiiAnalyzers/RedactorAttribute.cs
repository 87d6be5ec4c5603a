namespace PiiAnalyzers;

/// <summary>
/// What this method or property returns is redacted to a tier. An unkeyed hash is not: whoever has a list of e-mail addresses can undo it.
/// A keyed hash or encryption gives <see cref="Identifiability.Linkable"/> (GDPR Art. 4(5)).
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = true)]
public sealed class RedactorAttribute : Attribute
{
    /// <summary>Declares a redactor.</summary>
    /// <param name="result">Tier of what comes out.</param>
    public RedactorAttribute(Identifiability result)
    {
        Result = result;
    }

    /// <summary>Tier of what comes out.</summary>
    public Identifiability Result { get; }
}
