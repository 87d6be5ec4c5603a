using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>Why a baseline cannot be used, and where.</summary>
internal sealed record BaselineProblem(TextSpan Span, string Message);
