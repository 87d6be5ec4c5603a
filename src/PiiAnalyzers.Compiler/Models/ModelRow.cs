using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>One valid row of a <c>*.pii</c> file. The format is described in <c>Data/README.md</c>.</summary>
/// <param name="TypeName">Metadata full name of the declaring type (<c>System.Collections.Generic.List`1</c>).</param>
/// <param name="Subtypes">Overrides and implementations of the member are meant too.</param>
/// <param name="Member">Name; <c>.ctor</c>, <c>this[]</c>, or <c>*</c> for every member that no row names.</param>
/// <param name="Category">Built-in category, for a source.</param>
internal sealed record ModelRow(
    string TypeName,
    bool Subtypes,
    string Member,
    SignaturePattern Signature,
    ImmutableArray<PortPattern> Inputs,
    ImmutableArray<PortPattern> Outputs,
    RowKind Kind,
    string Provenance,
    string Path,
    LinePositionSpan Position)
{
    public FlowKind Flow { get; init; }

    /// <summary>The flow is for members of which a type argument is a pair: what comes out of a dictionary's cells becomes a pair there.</summary>
    public bool IsPairFlow { get; init; }

    public SinkKind Sink { get; init; }

    public SinkReading Reading { get; init; }

    public string? Recipient { get; init; }

    public string? Category { get; init; }

    /// <summary>Tier of a redactor's result; of what comes out of a source, −1 when it comes as it is.</summary>
    public int Tier { get; init; }

    /// <summary>The row counts only for some constant arguments; null for all calls.</summary>
    public KeyCondition? Condition { get; init; }

    /// <summary>Full name of the type that the member gives out, for a row that only says so.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The row ships with the analyzer; it is not from the project's own files.</summary>
    public bool IsBuiltIn { get; init; }

    public bool IsWildcard => Member == "*";
}
