using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>A property of an object.</summary>
/// <param name="NameSpan">The name with its quotes.</param>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
