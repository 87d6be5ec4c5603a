namespace PiiAnalyzers;

/// <summary>Why personal data is erased: the five grounds of the policy's §8 (GDPR Art. 17(1)(a)–(e)).</summary>
public enum ErasureGround
{
    /// <summary>No longer necessary for the purposes it was collected for (Art. 17(1)(a)).</summary>
    NoLongerNecessary = 0,

    /// <summary>Consent was withdrawn and there is no other legal basis (Art. 17(1)(b)).</summary>
    ConsentWithdrawn = 1,

    /// <summary>The person objected and no overriding grounds exist (Art. 17(1)(c)).</summary>
    Objected = 2,

    /// <summary>It was processed unlawfully (Art. 17(1)(d)).</summary>
    Unlawful = 3,

    /// <summary>A law demands its erasure (Art. 17(1)(e)).</summary>
    LegalDuty = 4,
}
