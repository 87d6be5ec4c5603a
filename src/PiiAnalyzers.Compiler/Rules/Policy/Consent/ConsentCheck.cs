using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Whether code asks for consent first: on every path to a place a gate of the purpose said yes, in the function of the place, in a
/// filter of what it goes through, or at every caller in the compilation. Works on demand, for few places; one at a time.
/// </summary>
internal sealed class ConsentCheck
{
    /// <summary>How deep helpers, and how far callers, are followed.</summary>
    public const int Depth = 5;

    private const int GuardDepth = 2, Callers = 32;

    private readonly object _lock = new();
    private readonly Compilation _compilation;
    private readonly FunctionGraphs _graphs;
    private readonly ConsentTargets _targets;
    private readonly ConsentFilters _filters;
    private readonly HandedFunctions _handed;
    private readonly StoredAnswers _stored;
    private readonly Dictionary<(SyntaxNode Body, string Question), ConsentFlow?> _flows = [];
    private readonly Dictionary<string, bool> _mentioned = new(StringComparer.Ordinal);

    /// <param name="models">Models to share with whoever bound the code already; none for models of its own.</param>
    public ConsentCheck(Compilation compilation, Func<SyntaxTree, SemanticModel>? models = null)
    {
        _compilation = compilation;
        _graphs = new FunctionGraphs(compilation, models);
        _targets = new ConsentTargets(compilation);
        _filters = new ConsentFilters(this);
        _handed = new HandedFunctions(this);
        _stored = new StoredAnswers(this);
    }

    /// <param name="stops">Places of one flow: a gate before any of them stands before its end.</param>
    /// <param name="purposes">Purposes, the gate of one of which is enough; none means any gate.</param>
    public bool Asks(IEnumerable<SyntaxNode> stops, ImmutableHashSet<string> purposes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // What is kept holds the token of the one who asked; the next one has another.
            _flows.Clear();
            var question = ConsentQuestion.About(purposes, cancellationToken);
            var nodes = stops.Where(node => Has(node.SyntaxTree)).ToList();
            return nodes.Exists(node => IsAskedInside(node, question)) || (nodes.Count > 0 && IsAsked(nodes[0], question, new HashSet<ISymbol>(SymbolEqualityComparer.Default)));
        }
    }

    /// <summary>Whether any code names this.</summary>
    public bool Mentions(string name, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_mentioned.TryGetValue(name, out var result))
            {
                _mentioned[name] = result = _compilation.SyntaxTrees.Any(tree => Names(tree, name, cancellationToken).Any());
            }

            return result;
        }
    }

    public bool Has(SyntaxTree tree) => _compilation.ContainsSyntaxTree(tree);

    public SemanticModel Model(SyntaxTree tree) => _graphs.Model(tree);

    /// <summary>The code of a method of this compilation.</summary>
    public SyntaxNode? Body(IMethodSymbol method, ConsentQuestion question) => method.IsAbstract ? null : _graphs.Body(method, question.CancellationToken);

    /// <summary>Whether a helper returns this value only if a gate said yes, whichever override is called.</summary>
    /// <param name="questionOf">The question that the call asks of the override.</param>
    public bool Returns(IMethodSymbol method, bool value, bool isVirtual, Func<IMethodSymbol, ConsentQuestion> questionOf, Func<IMethodSymbol, bool> isGate)
    {
        var targets = _targets.Of(method, isVirtual);
        return targets.Count > 0 && targets.TrueForAll(target => (value && isGate(target)) || Returns(target, value, questionOf(target)));
    }

    public bool Returns(IMethodSymbol method, bool value, ConsentQuestion question) => Flow(method, question)?.Returns(value) == true;

    public bool LambdaReturns(SyntaxNode lambda, ConsentQuestion question) => Flow(lambda, question)?.Returns(true) == true;

    /// <summary>Whether a predicate, a lambda or the name of a method, says yes only if a gate did.</summary>
    public bool AnswersOf(SyntaxNode predicate, ConsentQuestion question) => _filters.IsPredicate(predicate, question);

    /// <summary>Whether a helper comes back only if a gate said yes: it throws otherwise.</summary>
    public bool Guards(IMethodSymbol method, bool isVirtual, Func<IMethodSymbol, ConsentQuestion> questionOf)
    {
        var targets = _targets.Of(method, isVirtual);
        return targets.Count > 0 && targets.TrueForAll(target => questionOf(target) is { Depth: <= GuardDepth } question && Flow(target, question)?.IsGivenAtEnd == true);
    }

    /// <summary>Whether a field or property has this value only if a gate said yes.</summary>
    public bool Stores(ISymbol member, bool value, ConsentQuestion question) => _stored.Implies(member, value, question);

    /// <summary>Whether an assignment writes this value only if a gate said yes.</summary>
    public bool Assigns(AssignmentExpressionSyntax assignment, bool value, ConsentQuestion question) =>
        FunctionGraphs.FunctionAround(assignment) is { } function && Flow(function, question)?.Assigns(assignment, value) == true;

    /// <summary>Whether an expression by itself has this value only if a gate said yes.</summary>
    public bool IsAnswer(ExpressionSyntax expression, bool value, ConsentQuestion question) =>
        new ConsentAnswers(this, question).Implies(Model(expression.SyntaxTree).GetOperation(expression, question.CancellationToken), value, ConsentState.Unknown);

    /// <summary>In the function of a node, in one around it that makes the function, or in those that call what is made there.</summary>
    public bool IsAskedInside(SyntaxNode node, ConsentQuestion question)
    {
        for (var current = node; FunctionGraphs.FunctionAround(current) is { } function; current = function)
        {
            if (Flow(function, question) is { } flow && flow.IsGivenAt(current) || _filters.IsFiltered(current, function, question))
            {
                return true;
            }

            if (function is not AnonymousFunctionExpressionSyntax lambda)
            {
                return false;
            }

            if (_handed.AreCalledAfterAsking(lambda, question))
            {
                return true;
            }
        }

        return false;
    }

    private ConsentFlow? Flow(IMethodSymbol method, ConsentQuestion question) =>
        question.Depth <= Depth && Body(method, question) is { } body ? Flow(body, question) : null;

    private ConsentFlow? Flow(SyntaxNode function, ConsentQuestion question)
    {
        var key = (function, question.Key);
        if (!_flows.TryGetValue(key, out var flow))
        {
            _flows[key] = null;
            _flows[key] = flow = _graphs.Of(function, question.CancellationToken) is { } graph ? new ConsentFlow(graph, new ConsentAnswers(this, question, Shared(graph.OriginalOperation))) : null;
        }

        return flow;
    }

    /// <summary>Variables that functions inside a function write: nobody knows when.</summary>
    private static ImmutableHashSet<object> Shared(IOperation function) => function.Descendants()
        .Where(static inner => inner is IAnonymousFunctionOperation or ILocalFunctionOperation)
        .SelectMany(static inner => inner.Descendants())
        .OfType<IAssignmentOperation>()
        .Select(static assignment => ConsentAnswers.Variable(assignment.Target))
        .OfType<object>()
        .ToImmutableHashSet();

    private bool IsAsked(SyntaxNode node, ConsentQuestion question, HashSet<ISymbol> seen)
    {
        if (IsAskedInside(node, question) || (node is SimpleNameSyntax { Parent: not InvocationExpressionSyntax } name && _handed.AreCalledAfterAsking(name, question)))
        {
            return true;
        }

        var function = FunctionGraphs.FunctionAround(node);
        while (function is AnonymousFunctionExpressionSyntax)
        {
            function = FunctionGraphs.FunctionAround(function);
        }

        if (function is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax)
            || Model(function.SyntaxTree).GetDeclaredSymbol(function, question.CancellationToken) is not IMethodSymbol method)
        {
            return false;
        }

        // Coming back to a method that is being looked at adds no new way in.
        if (!seen.Add(method))
        {
            return true;
        }

        var calls = Calls(method, function, question.CancellationToken).ToList();
        return seen.Count <= Callers && calls.Count > 0 && calls.TrueForAll(call => IsAsked(call, question, seen));
    }

    private IEnumerable<SyntaxNode> Calls(IMethodSymbol method, SyntaxNode function, CancellationToken cancellationToken)
    {
        var targets = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method, method.PartialDefinitionPart ?? method };
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            targets.Add(overridden.OriginalDefinition);
        }

        foreach (var candidate in method.ContainingType.AllInterfaces.SelectMany(item => item.GetMembers(method.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(candidate), method))
            {
                targets.Add(candidate.OriginalDefinition);
            }
        }

        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var name in Names(tree, method.Name, cancellationToken))
            {
                if (!function.Span.Contains(name.Span) || name.SyntaxTree != function.SyntaxTree)
                {
                    var symbol = Model(tree).GetSymbolInfo(name, cancellationToken).Symbol as IMethodSymbol;
                    if (symbol is not null && targets.Contains((symbol.ReducedFrom ?? symbol).OriginalDefinition) && !IsNameof(name))
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private static IEnumerable<SimpleNameSyntax> Names(SyntaxTree tree, string name, CancellationToken cancellationToken) =>
        tree.GetText(cancellationToken).ToString().IndexOf(name, StringComparison.Ordinal) < 0
            ? []
            : tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(item => item.Identifier.ValueText == name);

    private static bool IsNameof(SyntaxNode name) =>
        name.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
}
