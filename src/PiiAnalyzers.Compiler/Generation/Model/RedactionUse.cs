namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What redacted text shows of a member.</summary>
internal enum RedactionUse
{
    Omitted,
    Masked,
    Shown,

    /// <summary>Masked without being told which rule applies: an unmarked member with a telling name.</summary>
    Hidden,
}
