using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What a variable is made with and never changes, read off the syntax.</summary>
internal static class LocalValues
{
    /// <summary>The text of a local or read-only field.</summary>
    public static string? Text(ISymbol variable, CancellationToken cancellationToken) =>
        Initial(variable, cancellationToken) is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    /// <summary>The lambda that a local holds.</summary>
    public static AnonymousFunctionExpressionSyntax? Lambda(ILocalSymbol variable, CancellationToken cancellationToken) =>
        Initial(variable, cancellationToken) as AnonymousFunctionExpressionSyntax;

    private static ExpressionSyntax? Initial(ISymbol variable, CancellationToken cancellationToken) =>
        variable.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value } declarator
            && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is var scope
            && !(scope ?? declarator.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes().Any(node => IsWrite(node, variable.Name))
            ? value
            : null;

    private static bool IsWrite(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText == name,
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax targets } => targets.Arguments.Any(item => item.Expression is IdentifierNameSyntax target && target.Identifier.ValueText == name),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax target } => target.Identifier.ValueText == name,
        _ => false,
    };
}
