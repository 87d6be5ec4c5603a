namespace PiiAnalyzers;

/// <summary>What erasing a person's data does to a marked value (GDPR Art. 17, policy §8).</summary>
public enum ErasureEffect
{
    /// <summary>Becomes what is empty for its type: null where the type allows it, else an empty string, an empty collection or zero.</summary>
    Default = 0,

    /// <summary>Becomes null. For members that must be told apart from an empty value.</summary>
    Null = 1,

    /// <summary>A text becomes a fixed sign that something was erased, so that required columns and references stay valid.</summary>
    Tombstone = 2,

    /// <summary>Stays, because a duty or claim requires it (GDPR Art. 17(3), policy §9). The mark must give the reason; the receipt lists it.</summary>
    Keep = 3,
}
