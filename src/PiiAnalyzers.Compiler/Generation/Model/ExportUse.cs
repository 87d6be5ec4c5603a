namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>What an export does with a member.</summary>
internal enum ExportUse
{
    None,
    Value,

    /// <summary>A secret: whether it is held, not what it is.</summary>
    Held,

    /// <summary>Written only if the run-time value turns out to hold personal data.</summary>
    IfPersonal,

    /// <summary>Named, with the reason why it cannot be written.</summary>
    Unreachable,
}
