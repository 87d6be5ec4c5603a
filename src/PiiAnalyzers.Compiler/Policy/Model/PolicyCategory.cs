using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A category of personal data (policy §1.5, §2).</summary>
/// <param name="Parent">Category it is part of.</param>
/// <param name="Special"><c>none</c>, <c>art9</c> or <c>art10</c>.</param>
/// <param name="Condition">Condition of Art. 9(2), or what authorises the processing under Art. 10.</param>
/// <param name="Dpv">Term of the Data Privacy Vocabulary.</param>
/// <param name="Fides">Key of the Fides taxonomy.</param>
/// <param name="Ccpa">Letters of Cal. Civ. Code 1798.140(v)(1).</param>
internal sealed record PolicyCategory(
    PolicyText Id,
    TextSpan Span,
    PolicyText? Parent,
    PolicyText? Tier,
    PolicyText? Special,
    PolicyText? Condition,
    EquatableArray<PolicyText> Sources,
    string? Dpv,
    string? Fides,
    EquatableArray<PolicyText> Ccpa,
    PolicyLabel Label,
    PolicyAmbiguity? Ambiguity,
    string? Ref) : IPolicyElement
{
    public bool IsSpecial => Special is { Value: "art9" or "art10" };
}
