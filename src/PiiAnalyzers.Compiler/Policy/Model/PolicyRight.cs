using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A right of the person (policy §8, §1.5).</summary>
/// <param name="Regime"><c>gdpr</c> or <c>ccpa</c>.</param>
/// <param name="IsStated">The policy's text states it; false records that it is missing.</param>
internal sealed record PolicyRight(
    PolicyText Id,
    TextSpan Span,
    PolicyText? Regime,
    bool IsStated,
    string? Article,
    PolicyText? Deadline,
    PolicyText? StatutoryDeadline,
    EquatableArray<PolicyText> Grounds,
    EquatableArray<PolicyBasis> AppliesTo,
    bool? IsAbsolute,
    PolicyAmbiguity? Ambiguity,
    string? Ref) : IPolicyElement;
