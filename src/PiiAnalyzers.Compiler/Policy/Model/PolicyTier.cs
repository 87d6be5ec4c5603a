using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A degree of identifiability (policy §2).</summary>
/// <param name="IsFree">May be disclosed without restriction (policy §10).</param>
internal sealed record PolicyTier(
    PolicyText Id, TextSpan Span, int Rank, TextSpan RankSpan, bool IsPersonal, bool IsFree, PolicyLabel Label, PolicyAmbiguity? Ambiguity, string? Ref) : IPolicyElement;
