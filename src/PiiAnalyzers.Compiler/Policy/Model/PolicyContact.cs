using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>How to reach the controller, and for what (policy §12).</summary>
internal sealed record PolicyContact(TextSpan Span, EquatableArray<PolicyText> For, PolicyText? Email, PolicyText? Phone, string? Ref);
