using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Cfg;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Control-flow graphs of the functions of a compilation, made when they are asked for. Used under the lock of <see cref="ConsentCheck"/>.</summary>
internal sealed class FunctionGraphs(Compilation compilation, Func<SyntaxTree, SemanticModel>? models)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<SyntaxNode, ControlFlowGraph?> _graphs = [];

    public Compilation Compilation { get; } = compilation;

    public SemanticModel Model(SyntaxTree tree)
    {
        if (models is not null)
        {
            return models(tree);
        }

        if (!_models.TryGetValue(tree, out var model))
        {
#pragma warning disable RS1030 // Helpers and callers stand in other trees.
            _models.Add(tree, model = Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        }

        return model;
    }

    /// <summary>The function, or initialiser, that a node is in; for a function the one around it.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            if (current is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax
                || current is ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
                || current is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } })
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>The graph of a function, or null if it has none.</summary>
    public ControlFlowGraph? Of(SyntaxNode function, CancellationToken cancellationToken)
    {
        if (!_graphs.TryGetValue(function, out var graph))
        {
            _graphs[function] = graph = Make(function, cancellationToken);
        }

        return graph;
    }

    /// <summary>The syntax of a method that is written in this compilation and has a body.</summary>
    public SyntaxNode? Body(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        var reference = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault(item => Compilation.ContainsSyntaxTree(item.SyntaxTree));
        return reference?.GetSyntax(cancellationToken) switch
        {
            BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
            (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax) and var syntax => syntax,
            _ => null,
        };
    }

    private ControlFlowGraph? Make(SyntaxNode function, CancellationToken cancellationToken)
    {
        if (function is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
        {
            return FunctionAround(function) is { } outer && Of(outer, cancellationToken) is { } graph ? Nested(graph, function, cancellationToken) : null;
        }

        return FunctionGraph.Of(Model(function.SyntaxTree).GetOperation(function, cancellationToken), cancellationToken);
    }

    private static ControlFlowGraph? Nested(ControlFlowGraph graph, SyntaxNode function, CancellationToken cancellationToken)
    {
        foreach (var local in graph.LocalFunctions)
        {
            if (local.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == function.SyntaxTree && reference.Span == function.Span))
            {
                return graph.GetLocalFunctionControlFlowGraph(local, cancellationToken);
            }
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations.Concat(block.BranchValue is { } value ? [value] : []))
            {
                if (operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault(item => item.Syntax == function) is { } lambda)
                {
                    return graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken);
                }
            }
        }

        return null;
    }
}
