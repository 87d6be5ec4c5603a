using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Expressions on which a member can be called.</summary>
internal static class Receivers
{
    /// <summary>The expression itself, in parentheses where a dot would bind to a part of it only.</summary>
    public static ExpressionSyntax Primary(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or GenericNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or ThisExpressionSyntax
            or BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax => expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => expression,
        _ => SyntaxFactory.ParenthesizedExpression(expression),
    };
}
