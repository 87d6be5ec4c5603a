namespace PiiAnalyzers;

/// <summary>
/// Implemented by a type whose records can be held for a dispute, investigation or order (policy §9). Erasure and retention keep the
/// personal data of an object that is on hold, and say so in the receipt.
/// </summary>
public interface ILegalHold
{
    /// <summary>Why the record is on hold; null while it is not.</summary>
    string? LegalHoldReason { get; }
}
