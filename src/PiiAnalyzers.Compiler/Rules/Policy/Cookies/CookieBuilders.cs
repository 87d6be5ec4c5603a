using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Cookies that ASP.NET Core sets itself, for sessions and signing in: <c>options.Cookie.Name = "visits"; options.Cookie.IsEssential =
/// true;</c>. Looked at from the assignment of the name, in its block or initializer.
/// </summary>
internal sealed class CookieBuilders(PolicyFile policy, CookiePolicy cookies, FindingReview review)
{
    private const string Builder = "Microsoft.AspNetCore.Http.CookieBuilder";

    private readonly CookieOptionsCheck _options = new(policy, cookies);

    public void Assignment(SyntaxNodeAnalysisContext context)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        if (context.IsGeneratedCode || assignment.Left.LastName() != "Name" || context.SemanticModel.GetConstantValue(assignment.Right, context.CancellationToken) is not { HasValue: true, Value: string name }
            || context.SemanticModel.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol is not IPropertySymbol { ContainingType: { } type } || !type.IsOrDerivesFrom(Builder)
            || cookies.Cookies.FirstOrDefault(cookie => CookieNames.IsMatch(cookie.Id.Value, name)) is not { } declared)
        {
            return;
        }

        foreach (var found in _options.Check(declared, name, Setting, context.SemanticModel, context.CancellationToken))
        {
            review.Report(found, assignment, context);
        }

        IOperation? Setting(string setting)
        {
            var values = Beside(assignment).Where(other => other.Left.LastName() == setting && Receiver(other.Left) == Receiver(assignment.Left)).ToList();
            return values.Count == 1 ? context.SemanticModel.GetOperation(values[0].Right, context.CancellationToken) : null;
        }
    }

    private static IEnumerable<AssignmentExpressionSyntax> Beside(AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.OfType<AssignmentExpressionSyntax>(),
        ExpressionStatementSyntax { Parent: BlockSyntax block } => block.Statements.OfType<ExpressionStatementSyntax>().Select(static statement => statement.Expression).OfType<AssignmentExpressionSyntax>(),
        _ => [],
    };

    private static string Receiver(ExpressionSyntax target) => target is MemberAccessExpressionSyntax access ? access.Expression.ToString() : "";
}
