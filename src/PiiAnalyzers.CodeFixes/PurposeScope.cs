using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The nearest declaration around a finding that can carry <c>[Purpose]</c>.</summary>
internal static class PurposeScope
{
    /// <summary>The declaration, or null where there is none (top-level statements, initializers): the value itself then states its purpose.</summary>
    public static SyntaxNode? Find(FixableFinding finding, SemanticModel model, CancellationToken cancellationToken)
    {
        var version = ((CSharpParseOptions)finding.Node.SyntaxTree.Options).LanguageVersion;
        for (SyntaxNode? child = finding.Node, node = child.Parent; node is not null; child = node, node = node.Parent)
        {
            switch (node)
            {
                case LambdaExpressionSyntax lambda when version >= LanguageVersion.CSharp10 && CanCarryAttribute(lambda, model, cancellationToken):
                case LocalFunctionStatementSyntax when version >= LanguageVersion.CSharp9:
                case BaseMethodDeclarationSyntax:
                case AccessorDeclarationSyntax { Parent.Parent: EventDeclarationSyntax }:
                    return node;
                case PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                    return child is EqualsValueClauseSyntax ? null : node;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // An expression tree takes no attributes, and `a ? [X] …` would read as an index.
    private static bool CanCarryAttribute(LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken) =>
        lambda.Parent is not ConditionalExpressionSyntax
        && model.GetTypeInfo(lambda, cancellationToken).ConvertedType is not INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" };
}
