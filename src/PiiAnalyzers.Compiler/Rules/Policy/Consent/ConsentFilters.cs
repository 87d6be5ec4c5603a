using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Loops, lambdas and queries that go over people of whom a filter asked each.</summary>
internal sealed class ConsentFilters(ConsentCheck check)
{
    private const int MaximumSteps = 32, MaximumHelpers = 3;

    public bool IsFiltered(SyntaxNode node, SyntaxNode function, ConsentQuestion question)
    {
        foreach (var around in node.Ancestors().TakeWhile(item => item != function.Parent))
        {
            if (around is CommonForEachStatementSyntax loop && loop.Statement.Span.Contains(node.Span) && IsFilter(loop.Expression, question)
                || around is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } own } && IsOver(call, own, question)
                || around is QueryBodySyntax query && query.Clauses.OfType<WhereClauseSyntax>().Any(clause => clause.Span.End <= node.SpanStart && IsCondition(clause.Condition, question)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a lambda is called for: the receiver, or another argument (<c>Parallel.ForEachAsync(all, …)</c>).</summary>
    private bool IsOver(InvocationExpressionSyntax call, ArgumentSyntax own, ConsentQuestion question) =>
        (call.Expression is MemberAccessExpressionSyntax access && IsFilter(access.Expression, question))
        || call.ArgumentList.Arguments.Any(argument => argument != own && argument.Expression is not AnonymousFunctionExpressionSyntax && IsFilter(argument.Expression, question));

    private bool IsCondition(ExpressionSyntax condition, ConsentQuestion question) =>
        new ConsentAnswers(check, question).Implies(check.Model(condition.SyntaxTree).GetOperation(condition, question.CancellationToken), value: true, ConsentState.Unknown);

    private bool IsFilter(ExpressionSyntax? expression, ConsentQuestion question, int helpers = 0)
    {
        for (var steps = 0; expression is not null && steps < MaximumSteps; steps++)
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
                case InvocationExpressionSyntax call when helpers < MaximumHelpers && IsFilteringHelper(call, question, helpers):
                    return true;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                    if (access.Name.Identifier.ValueText is "Where" or "TakeWhile" && call.ArgumentList.Arguments is [{ Expression: var predicate }] && IsPredicate(predicate, question))
                    {
                        return true;
                    }

                    expression = access.Expression;
                    break;
                case IdentifierNameSyntax name when check.Model(name.SyntaxTree).GetSymbolInfo(name, question.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }:
                    expression = (reference.GetSyntax(question.CancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A method of the compilation that returns or yields only people of whom it asked.</summary>
    private bool IsFilteringHelper(InvocationExpressionSyntax call, ConsentQuestion question, int helpers)
    {
        if (check.Model(call.SyntaxTree).GetSymbolInfo(call, question.CancellationToken).Symbol is not IMethodSymbol method || check.Body(method, question) is not { } body)
        {
            return false;
        }

        var returned = body.DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(static (SyntaxNode node) => (Result: Result(node), IsItem: node is YieldStatementSyntax))
            .Where(static found => found.Result is not null)
            .ToList();
        var inner = question.OfAnother();
        return returned.Count > 0 && inner.Depth <= ConsentCheck.Depth
            && returned.TrueForAll(found => found.IsItem ? check.IsAskedInside(found.Result!, inner) : IsFilter(found.Result, inner, helpers + 1));
    }

    private static ExpressionSyntax? Result(SyntaxNode node) => node switch
    {
        ReturnStatementSyntax returning => returning.Expression,
        YieldStatementSyntax yielding => yielding.Expression,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        _ => null,
    };

    public bool IsPredicate(SyntaxNode predicate, ConsentQuestion question) => predicate is AnonymousFunctionExpressionSyntax
        ? check.LambdaReturns(predicate, question)
        : check.Model(predicate.SyntaxTree).GetSymbolInfo(predicate, question.CancellationToken).Symbol is IMethodSymbol method
            && check.Returns(method, value: true, question.OfAnother());
}
