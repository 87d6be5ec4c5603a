using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>What is wrong with a text as JSON, and where.</summary>
internal sealed record JsonProblem(TextSpan Span, string Message);
