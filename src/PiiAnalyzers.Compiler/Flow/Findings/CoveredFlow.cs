using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>A flow that a declared purpose covers.</summary>
/// <param name="Purposes">Purposes declared on the way, one at least.</param>
/// <param name="Frames">From the place of the finding to the sink.</param>
/// <param name="Hosts">Hosts that a transmission can go to, as far as the code spells them out.</param>
internal sealed record CoveredFlow(FlowFinding Finding, ImmutableSortedSet<string> Purposes, ImmutableArray<FlowFrame> Frames, ImmutableArray<string> Hosts);
