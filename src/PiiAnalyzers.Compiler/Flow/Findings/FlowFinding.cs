using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>One stop between source and sink.</summary>
internal readonly record struct Hop(int Site, string? Text);

/// <summary>Personal data from <see cref="Source"/> reaches <see cref="Sink"/>, reported at <see cref="Place"/>.</summary>
/// <param name="Purposes">Number of the purposes declared on the way; 0 for none.</param>
/// <param name="ReadAt">Where the source was read, if in the same function.</param>
/// <param name="Hops">Calls that carry the value on, outermost first.</param>
/// <param name="IsProvisional">Only some targets of an open call give the value: a caller that knows the target says better where it leaks.</param>
/// <param name="RedactedTo">Tier a redactor brought the data to on the way; −1 when none did.</param>
internal sealed record FlowFinding(
    SinkInfo Sink, SourceInfo Source, SyntaxNode Place, int Purposes, SyntaxNode? ReadAt, ImmutableArray<Hop> Hops, bool IsProvisional = false, int RedactedTo = -1)
{
    /// <summary>Tier of the data when it arrives: that of its mark, or a weaker one that a redactor brought it to.</summary>
    public int Tier => Math.Max(Source.Mark.Identifiability, RedactedTo);
}

/// <summary>Personal data is stored in a member that carries no mark.</summary>
internal sealed record UnmarkedMember(ISymbol Member, SourceInfo Source, SyntaxNode Place);
