using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy;

/// <summary>Something wrong with a policy file.</summary>
/// <param name="Check">Name of the check; what a finding of the policy accepts it by.</param>
/// <param name="Pointer">Where, as a JSON pointer (RFC 6901).</param>
/// <param name="Law">Article that asks for more, or empty.</param>
internal sealed record PolicyProblem(PolicyProblemKind Kind, string Check, TextSpan Span, string Pointer, string Message, string Law = "");
