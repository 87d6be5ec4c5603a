namespace PiiAnalyzers.Compiler.Rules.Options;

/// <summary>How far a project has come: value of <c>pii.mode</c>.</summary>
internal enum RolloutMode
{
    /// <summary>Nothing fails and nothing warns: all findings are suggestions.</summary>
    Audit,

    /// <summary>Every rule as it is declared.</summary>
    Warn,

    /// <summary>What warns about code fails the build.</summary>
    Error,
}
