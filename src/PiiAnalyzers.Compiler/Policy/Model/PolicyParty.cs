using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Who processes, represents or supervises (policy §1, §1.4, §12).</summary>
/// <param name="Pointer">Where it stands: <c>/controller</c>.</param>
internal sealed record PolicyParty(
    string Pointer,
    TextSpan Span,
    PolicyText? Name,
    PolicyText? Role,
    PolicyText? Country,
    PolicyText? Address,
    PolicyText? Phone,
    PolicyText? Email,
    PolicyAmbiguity? Ambiguity,
    string? Ref);
