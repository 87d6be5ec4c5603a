namespace PiiAnalyzers;

/// <summary>Why erasure may be refused (GDPR Art. 17(1)(b), (c) and 17(3), policy §8 and §9).</summary>
public enum ErasureRefusal
{
    /// <summary>The processing is needed for freedom of expression and information (Art. 17(3)(a)).</summary>
    FreedomOfExpression = 0,

    /// <summary>A law demands the processing (Art. 17(3)(b)).</summary>
    LegalDuty = 1,

    /// <summary>Public interest in public health (Art. 17(3)(c)).</summary>
    PublicHealth = 2,

    /// <summary>Archiving, research or statistics that erasure would make impossible (Art. 17(3)(d)).</summary>
    Archiving = 3,

    /// <summary>Legal claims are made or defended (Art. 17(3)(e)); a legal hold is one.</summary>
    LegalClaims = 4,

    /// <summary>The consent that was withdrawn is not the only basis (Art. 17(1)(b)). Only for <see cref="ErasureGround.ConsentWithdrawn"/>.</summary>
    OtherLegalBasis = 5,

    /// <summary>Compelling grounds override the objection (Art. 17(1)(c), 21(1)). Only for <see cref="ErasureGround.Objected"/>.</summary>
    OverridingGrounds = 6,

    /// <summary>The person asked to restrict the processing instead (Art. 18(1)(b)–(c)).</summary>
    Restricted = 7,
}
