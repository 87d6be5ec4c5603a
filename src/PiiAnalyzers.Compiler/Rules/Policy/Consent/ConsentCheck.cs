using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Whether code asks for consent first: on every path to a place a gate of the purpose said yes, in the function of the place, in a
/// filter of what it goes through, or at every caller in the compilation. Works on demand, for few places; one at a time.
/// </summary>
internal sealed class ConsentCheck(Compilation compilation)
{
    /// <summary>How deep helpers, and how far callers, are followed.</summary>
    private const int Depth = 5, GuardDepth = 2, Callers = 32;

    private readonly object _lock = new();
    private readonly FunctionGraphs _graphs = new(compilation);
    private readonly Dictionary<(SyntaxNode Body, string Question), ConsentFlow?> _flows = [];
    private readonly Dictionary<string, bool> _mentioned = new(StringComparer.Ordinal);

    /// <param name="stops">Places of one flow: a gate before any of them stands before its end.</param>
    /// <param name="purposes">Purposes, the gate of one of which is enough; none means any gate.</param>
    public bool Asks(IEnumerable<SyntaxNode> stops, ImmutableHashSet<string> purposes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // What is kept holds the token of the one who asked; the next one has another.
            _flows.Clear();
            var question = new ConsentQuestion(purposes, ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default), 0, cancellationToken);
            var nodes = stops.Where(node => compilation.ContainsSyntaxTree(node.SyntaxTree)).ToList();
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
                _mentioned[name] = result = compilation.SyntaxTrees.Any(tree => Names(tree, name, cancellationToken).Any());
            }

            return result;
        }
    }

    /// <summary>Whether a helper returns this value only if a gate said yes.</summary>
    public bool Returns(IMethodSymbol method, bool value, ConsentQuestion question) => Flow(method, question)?.Returns(value) == true;

    /// <summary>Whether a helper comes back only if a gate said yes: it throws otherwise.</summary>
    public bool Guards(IMethodSymbol method, ConsentQuestion question) => question.Depth <= GuardDepth && Flow(method, question)?.IsGivenAtEnd == true;

    private ConsentFlow? Flow(IMethodSymbol method, ConsentQuestion question) =>
        question.Depth <= Depth && !method.IsAbstract && _graphs.Body(method, question.CancellationToken) is { } body ? Flow(body, question) : null;

    private ConsentFlow? Flow(SyntaxNode function, ConsentQuestion question)
    {
        var key = (function, question.Key);
        if (!_flows.TryGetValue(key, out var flow))
        {
            _flows[key] = flow = _graphs.Of(function, question.CancellationToken) is { } graph ? new ConsentFlow(graph, new ConsentAnswers(this, question)) : null;
        }

        return flow;
    }

    /// <summary>In the function of a node, or in one around it that makes the function.</summary>
    private bool IsAskedInside(SyntaxNode node, ConsentQuestion question)
    {
        for (var current = node; FunctionGraphs.FunctionAround(current) is { } function; current = function)
        {
            if (Flow(function, question) is { } flow && flow.IsGivenAt(current) || IsFiltered(current, function, question))
            {
                return true;
            }

            if (function is not AnonymousFunctionExpressionSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAsked(SyntaxNode node, ConsentQuestion question, HashSet<ISymbol> seen)
    {
        if (IsAskedInside(node, question))
        {
            return true;
        }

        var function = FunctionGraphs.FunctionAround(node);
        while (function is AnonymousFunctionExpressionSyntax)
        {
            function = FunctionGraphs.FunctionAround(function);
        }

        if (function is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax)
            || _graphs.Model(function.SyntaxTree).GetDeclaredSymbol(function, question.CancellationToken) is not IMethodSymbol method)
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

        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in Names(tree, method.Name, cancellationToken))
            {
                if (!function.Span.Contains(name.Span) || name.SyntaxTree != function.SyntaxTree)
                {
                    var symbol = _graphs.Model(tree).GetSymbolInfo(name, cancellationToken).Symbol as IMethodSymbol;
                    if (symbol is not null && targets.Contains((symbol.ReducedFrom ?? symbol).OriginalDefinition) && !IsNameof(name))
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private static IEnumerable<SimpleNameSyntax> Names(SyntaxTree tree, string name, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(item => item.Identifier.ValueText == name);

    private static bool IsNameof(SyntaxNode name) =>
        name.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

    /// <summary>The node is in a loop, lambda or query over people whom a filter asked.</summary>
    private bool IsFiltered(SyntaxNode node, SyntaxNode function, ConsentQuestion question)
    {
        foreach (var around in node.Ancestors().TakeWhile(item => item != function.Parent))
        {
            if (around is ForEachStatementSyntax loop && loop.Statement.Span.Contains(node.Span) && IsFilter(loop.Expression, question)
                || around is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } } && IsFilter(access.Expression, question)
                || around is QueryBodySyntax query && query.Clauses.OfType<WhereClauseSyntax>().Any(clause => clause.Span.End <= node.SpanStart && IsCondition(clause.Condition, question)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCondition(ExpressionSyntax condition, ConsentQuestion question) =>
        new ConsentAnswers(this, question).Implies(_graphs.Model(condition.SyntaxTree).GetOperation(condition, question.CancellationToken), value: true, ConsentState.Unknown);

    private bool IsFilter(ExpressionSyntax? expression, ConsentQuestion question)
    {
        for (var steps = 0; expression is not null && steps < 32; steps++)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    break;
                case QueryExpressionSyntax query:
                    return query.Body.Clauses.OfType<WhereClauseSyntax>().Any(clause => IsCondition(clause.Condition, question));
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                    if (access.Name.Identifier.ValueText == "Where" && call.ArgumentList.Arguments is [{ Expression: var predicate }] && IsPredicate(predicate, question))
                    {
                        return true;
                    }

                    expression = access.Expression;
                    break;
                case IdentifierNameSyntax name when _graphs.Model(name.SyntaxTree).GetSymbolInfo(name, question.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }:
                    expression = (reference.GetSyntax(question.CancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsPredicate(ExpressionSyntax predicate, ConsentQuestion question) => predicate is AnonymousFunctionExpressionSyntax
        ? Flow(predicate, question)?.Returns(true) == true
        : _graphs.Model(predicate.SyntaxTree).GetSymbolInfo(predicate, question.CancellationToken).Symbol is IMethodSymbol method
            && Returns(method, value: true, question with { Depth = question.Depth + 1, Constants = question.Constants.Clear() });
}
