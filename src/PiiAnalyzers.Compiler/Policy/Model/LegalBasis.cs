namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Legal bases of GDPR Art. 6(1), contract in its two limbs (policy §4).</summary>
internal enum LegalBasis
{
    Consent,
    Contract,
    PreContract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}
