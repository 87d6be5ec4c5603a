using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>An address that an expression can have.</summary>
/// <param name="Node">Where it is written.</param>
/// <param name="IsFallback">It counts only where the configuration names no other.</param>
internal readonly record struct FoundAddress(Address Address, SyntaxNode Node, bool IsFallback = false);
