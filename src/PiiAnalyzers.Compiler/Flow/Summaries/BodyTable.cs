using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Cfg;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>Finds the code of functions declared in the compilation, and registers nested functions as they are met.</summary>
internal sealed class BodyTable(Compilation compilation)
{
    private readonly Dictionary<ISymbol, FunctionBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>Functions whose code could not be had, with the number of the limit; to callers they are code without a body.</summary>
    public List<(IMethodSymbol Function, int Limit)> Unreadable { get; } = [];

    /// <summary>The body of a function, or null when it has none in this compilation.</summary>
    public FunctionBody? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = (method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition);
        if (!_bodies.TryGetValue(method, out var body))
        {
            _bodies[method] = body = TryLoad(method, cancellationToken);
        }

        return body;
    }

    private FunctionBody? TryLoad(IMethodSymbol method, CancellationToken cancellationToken)
    {
        try
        {
            return Load(method, cancellationToken);
        }
        catch (InsufficientExecutionStackException)
        {
            Unreadable.Add((method, FailurePolicy.Nesting));
        }
        catch (Exception exception) when (FailurePolicy.OfThisBuild.Survives(exception))
        {
            Unreadable.Add((method, FailurePolicy.InternalError));
        }

        return null;
    }

    /// <summary>The initialiser of a field or property as a function of its own.</summary>
    public FunctionBody? FindInitializer(ISymbol member, SyntaxNode syntax, CancellationToken cancellationToken)
    {
        if (!_bodies.TryGetValue(member, out var body))
        {
            var graph = Graph(syntax, cancellationToken);
            body = graph is null ? null : Register(member, syntax, ImmutableArray.Create(graph), null, cancellationToken);
            _bodies[member] = body;
        }

        return body;
    }

    public FunctionBody AddLambda(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph graph, FunctionBody parent, CancellationToken cancellationToken)
    {
        if (_bodies.TryGetValue(lambda.Symbol, out var known) && known is not null)
        {
            return known;
        }

        var body = Register(lambda.Symbol, lambda.Syntax, ImmutableArray.Create(graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellationToken)), parent, cancellationToken);
        _bodies[lambda.Symbol] = body;
        parent.Children.Add(body);
        return body;
    }

    /// <summary>Whether a tree belongs to this compilation: that of a referenced project has no model here.</summary>
    public bool Has(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    /// <summary>One model per tree for the life of the engine: a second one would bind everything again.</summary>
    public SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
#pragma warning disable RS1030 // An interprocedural analysis has to look at the other trees of the compilation.
            _models.Add(tree, model = compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        }

        return model;
    }

    /// <summary>Lets the model that the compiler already has serve for its tree.</summary>
    public void Offer(SemanticModel model)
    {
        if (!_models.ContainsKey(model.SyntaxTree))
        {
            _models.Add(model.SyntaxTree, model);
        }
    }

    private FunctionBody? Load(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction || method.IsAbstract || method.IsExtern)
        {
            return null;
        }

        SyntaxNode? syntax = null;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree))
            {
                syntax = reference.GetSyntax(cancellationToken);
                break;
            }
        }

        var graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && ChainsNoOwnConstructor(syntax))
        {
            if (!TypeIsHere(method.ContainingType))
            {
                return null;
            }

            foreach (var initializer in MemberInitializers.Of(method.ContainingType, method.IsStatic, cancellationToken))
            {
                AddGraph(graphs, initializer, cancellationToken);
            }
        }

        if (syntax is not null && HasBody(syntax))
        {
            AddGraph(graphs, syntax, cancellationToken);
        }

        if (syntax is null && method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
        {
            syntax = method.ContainingType.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        }

        return syntax is null || (graphs.Count == 0 && method.MethodKind != MethodKind.Constructor)
            ? null
            : Register(method, syntax, graphs.ToImmutable(), null, cancellationToken);
    }

    private bool TypeIsHere(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree));

    private void AddGraph(ImmutableArray<ControlFlowGraph>.Builder graphs, SyntaxNode syntax, CancellationToken cancellationToken)
    {
        if (Graph(syntax, cancellationToken) is { } graph)
        {
            graphs.Add(graph);
        }
    }

    private ControlFlowGraph? Graph(SyntaxNode syntax, CancellationToken cancellationToken) =>
        FunctionGraph.Of(Model(syntax.SyntaxTree).GetOperation(syntax, cancellationToken), cancellationToken);

    private FunctionBody Register(ISymbol symbol, SyntaxNode syntax, ImmutableArray<ControlFlowGraph> graphs, FunctionBody? parent, CancellationToken cancellationToken)
    {
        var body = new FunctionBody(symbol, syntax, graphs, parent);
        if (parent is null)
        {
            foreach (var graph in graphs)
            {
                CapturedVariables.Collect(graph.OriginalOperation, body.Captured);
            }
        }

        foreach (var graph in graphs)
        {
            foreach (var function in graph.LocalFunctions)
            {
                var inner = ImmutableArray.Create(graph.GetLocalFunctionControlFlowGraph(function, cancellationToken));
                var nested = Register(function, inner[0].OriginalOperation.Syntax, inner, body, cancellationToken);
                _bodies[function] = nested;
                body.Children.Add(nested);
            }
        }

        return body;
    }

    private static bool ChainsNoOwnConstructor(SyntaxNode? syntax) =>
        syntax is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer };

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax or CompilationUnitSyntax => true,
        TypeDeclarationSyntax => true,
        _ => false,
    };
}
