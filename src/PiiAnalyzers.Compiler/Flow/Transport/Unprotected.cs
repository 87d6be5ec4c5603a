using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>An address that is reached without encryption.</summary>
/// <param name="Text">As far as the code spells it out.</param>
/// <param name="Instead">What to use: a scheme, or a setting.</param>
/// <param name="Node">Where it is written.</param>
internal sealed record Unprotected(string Text, string Instead, SyntaxNode Node);
