using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>A text read as JSON: the value, or null where none stands, and everything that is wrong.</summary>
internal sealed record JsonText(JsonValue? Root, ImmutableArray<JsonProblem> Problems);
