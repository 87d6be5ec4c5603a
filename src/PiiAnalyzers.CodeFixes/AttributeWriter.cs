using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Puts an attribute in front of a declaration, below its comments and above what it already carries.</summary>
internal static class AttributeWriter
{
    public static SyntaxNode Add(SyntaxNode declaration, AttributeSyntax attribute)
    {
        var list = AttributeList(SingletonSeparatedList(attribute));
        if (declaration is LambdaExpressionSyntax lambda)
        {
            return OnLambda(lambda, list);
        }

        var comments = declaration.GetLeadingTrivia();
        if (declaration is ParameterSyntax parameter)
        {
            var plain = parameter.WithLeadingTrivia();
            return plain.WithAttributeLists(plain.AttributeLists.Insert(0, list.WithTrailingTrivia(Space))).WithLeadingTrivia(comments);
        }

        list = list.WithTrailingTrivia(ElasticEndOfLine(EndOfLineOf(declaration.SyntaxTree))).WithAdditionalAnnotations(Formatter.Annotation);
        var bare = declaration.WithLeadingTrivia(Indentation(comments));
        return (bare switch
        {
            MemberDeclarationSyntax member => (SyntaxNode)member.WithAttributeLists(member.AttributeLists.Insert(0, list)),
            LocalFunctionStatementSyntax local => local.WithAttributeLists(local.AttributeLists.Insert(0, list)),
            AccessorDeclarationSyntax accessor => accessor.WithAttributeLists(accessor.AttributeLists.Insert(0, list)),
            _ => throw new InvalidOperationException($"{declaration.Kind()} takes no attribute here."),
        }).WithLeadingTrivia(comments);
    }

    private static LambdaExpressionSyntax OnLambda(LambdaExpressionSyntax lambda, AttributeListSyntax list)
    {
        list = list.WithTrailingTrivia(Space);
        var leading = lambda.GetLeadingTrivia();
        var parenthesized = lambda switch
        {
            // Attributes need the parentheses that a single parameter may leave out.
            SimpleLambdaExpressionSyntax simple => ParenthesizedLambdaExpression(
                simple.AttributeLists,
                simple.Modifiers,
                returnType: null,
                ParameterList(SingletonSeparatedList(simple.Parameter.WithoutTrivia())).WithTrailingTrivia(simple.Parameter.GetTrailingTrivia()),
                simple.ArrowToken,
                simple.Block,
                simple.ExpressionBody),
            ParenthesizedLambdaExpressionSyntax same => same,
            _ => throw new InvalidOperationException($"{lambda.Kind()} is no lambda."),
        };
        parenthesized = parenthesized.WithLeadingTrivia();
        return parenthesized.WithAttributeLists(parenthesized.AttributeLists.Insert(0, list)).WithLeadingTrivia(leading);
    }

    private static SyntaxTriviaList Indentation(SyntaxTriviaList leading) =>
        leading.LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } spaces ? TriviaList(spaces) : TriviaList();

    private static string EndOfLineOf(SyntaxTree tree)
    {
        var lines = tree.GetText().Lines;
        return lines.Count > 1 ? tree.GetText().ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(lines[0].End, lines[0].EndIncludingLineBreak)) : "\n";
    }
}
