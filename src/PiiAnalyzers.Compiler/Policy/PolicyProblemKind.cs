namespace PiiAnalyzers.Compiler.Policy;

/// <summary>What a problem of a policy file means.</summary>
internal enum PolicyProblemKind
{
    /// <summary>The file is not a policy there: no JSON, not the schema, or contradicting itself (PII7001).</summary>
    Invalid,

    /// <summary>The file says clearly what it says, and it is less than the law asks for (PII7005), gravely.</summary>
    GraveGap,

    /// <summary>A gap.</summary>
    Gap,

    /// <summary>Worth knowing.</summary>
    Remark,
}
