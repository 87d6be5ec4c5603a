using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A rule for how long data is kept (policy §9).</summary>
/// <param name="Period">As written.</param>
/// <param name="Anchor">Event that the period counts from: <c>createdAt</c>.</param>
/// <param name="Until">Event that ends the period.</param>
/// <param name="HasCriterion">A criterion in words.</param>
internal sealed record PolicyRetention(
    PolicyText Id,
    TextSpan Span,
    PolicyText? Period,
    PolicyText? Anchor,
    PolicyText? Until,
    bool HasCriterion,
    bool IsDefault,
    EquatableArray<PolicyText> Overrides,
    PolicyText? Action,
    string? Ref) : IPolicyElement;
