namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>How a member gets a value.</summary>
internal enum SetUse
{
    /// <summary>Not at all.</summary>
    None,
    Assign,

    /// <summary>Only while the object is made.</summary>
    Initialize,

    /// <summary>By a parameter of the constructor.</summary>
    Construct,

    /// <summary>Comes from other members.</summary>
    Computed,
}
