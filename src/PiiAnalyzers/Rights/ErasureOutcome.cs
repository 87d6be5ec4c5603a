namespace PiiAnalyzers;

/// <summary>What erasure did to one value.</summary>
public enum ErasureOutcome
{
    /// <summary>The value is gone.</summary>
    Erased = 0,

    /// <summary>A fixed sign stands in its place.</summary>
    Tombstoned = 1,

    /// <summary>It is still there; the entry says why.</summary>
    Kept = 2,
}
