namespace PiiAnalyzers;

/// <summary>
/// Implemented by a type whose records can be restricted (GDPR Art. 18, policy §8): they are stored, and used only with consent or for
/// legal claims. Retention and erasure for lack of need leave a restricted record alone; redacted text shows none of its members;
/// <see cref="PersonalData.Use{T}(T)"/> refuses it.
/// </summary>
public interface IProcessingRestriction
{
    /// <summary>Whether the processing of the record is restricted.</summary>
    bool IsProcessingRestricted { get; }
}
