using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>What the policy says of itself.</summary>
/// <param name="Span">The object in the file.</param>
/// <param name="MinimumAge">Years, or null (policy §1.2).</param>
/// <param name="DeemedAcceptance">Where the file says that continued use counts as acceptance, or null (policy §7).</param>
internal sealed record PolicyHeader(
    TextSpan Span,
    PolicyText? Id,
    PolicyText? Version,
    PolicyText? LastUpdated,
    PolicyText? EffectiveFrom,
    EquatableArray<PolicyText> Languages,
    EquatableArray<PolicyText> Principles,
    int? MinimumAge,
    TextSpan? MinimumAgeSpan,
    TextSpan? DeemedAcceptance,
    string? Ref);
