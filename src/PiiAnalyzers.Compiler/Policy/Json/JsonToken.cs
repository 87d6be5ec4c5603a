using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>One token of JSON.</summary>
/// <param name="Text">Content of a string, text of a number or word.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, TextSpan Span, string Text);
