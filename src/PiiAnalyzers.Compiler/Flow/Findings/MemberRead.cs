using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>What a member holds that is read in a function reaches a sink; what it holds is known when every function is done.</summary>
/// <param name="Purposes">Number of the purposes declared on the way; 0 for none.</param>
/// <param name="Hops">Calls that carry the value on, outermost first.</param>
/// <param name="RedactedTo">Tier a redactor brought it to after it was read; −1 when none did.</param>
internal sealed record MemberRead(MemberPath Member, SinkInfo Sink, SyntaxNode Place, int Purposes, ImmutableArray<Hop> Hops, int RedactedTo);
