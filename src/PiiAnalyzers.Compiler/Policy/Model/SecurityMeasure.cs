using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A measure of protection (policy §5; GDPR Art. 32).</summary>
internal sealed record SecurityMeasure(
    PolicyText Id, TextSpan Span, PolicyText? Kind, EquatableArray<PolicyText> Protects, PolicyText? Minimum, string? Dpv, string? Ref) : IPolicyElement;
