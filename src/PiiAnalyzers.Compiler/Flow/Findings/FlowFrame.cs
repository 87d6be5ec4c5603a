using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Findings;

/// <summary>One stop of a flow, with what stands around it.</summary>
/// <param name="Node">The argument that carries the data on, or the call.</param>
/// <param name="Function">Function, or member with an initialiser, that the stop is in.</param>
/// <param name="Target">What is called there.</param>
/// <param name="Parameter">Parameter that takes the data, if it is an argument.</param>
internal sealed record FlowFrame(SyntaxNode Node, ISymbol? Function, IMethodSymbol? Target, IParameterSymbol? Parameter);
