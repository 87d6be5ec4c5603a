namespace PiiAnalyzers;

/// <summary>A record was used although its processing is restricted (GDPR Art. 18(2)). The message names the type, not the person.</summary>
public sealed class ProcessingRestrictedException : InvalidOperationException
{
    /// <summary>Names the type of the record.</summary>
    /// <param name="type">The type.</param>
    public ProcessingRestrictedException(Type type)
        : base($"The processing of this {type?.Name ?? "record"} is restricted: it may be stored, and used with consent or for legal claims.")
    {
    }
}
