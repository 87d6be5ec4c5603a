using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>The code of one function: a method, constructor, accessor, initialiser, lambda or local function.</summary>
internal sealed class FunctionBody(ISymbol symbol, SyntaxNode syntax, ImmutableArray<ControlFlowGraph> graphs, FunctionBody? parent)
{
    /// <summary>An <see cref="IMethodSymbol"/>; for an initialiser analysed alone, the field or property.</summary>
    public ISymbol Symbol { get; } = symbol;

    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Initialisers first, in order, then the body itself.</summary>
    public ImmutableArray<ControlFlowGraph> Graphs { get; } = graphs;

    /// <summary>The function around a lambda or local function.</summary>
    public FunctionBody? Parent { get; } = parent;

    public FunctionBody Root => Parent is null ? this : Parent.Root;

    /// <summary>Variables of the whole body that a nested function uses from outside itself: they live on the heap.</summary>
    public HashSet<ISymbol> Captured { get; } = parent?.Captured ?? new(SymbolEqualityComparer.Default);

    /// <summary>Nested functions seen so far.</summary>
    public List<FunctionBody> Children { get; } = [];
}
