namespace PiiAnalyzers.Compiler.Models;

/// <summary>What a row says of its member.</summary>
internal enum RowKind
{
    Flow,
    Sink,
    Source,
    Redactor,
    Clear,
    Neutral,
    Template,
    Leads,
}
