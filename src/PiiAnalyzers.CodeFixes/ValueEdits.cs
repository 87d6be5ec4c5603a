using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Replacements of values, with what the place around a value needs to keep its meaning.</summary>
internal static class ValueEdits
{
    /// <summary>The node to replace for a value, and its replacement.</summary>
    public static (SyntaxNode Old, SyntaxNode New) Replace(ExpressionSyntax value, ExpressionSyntax replacement)
    {
        replacement = replacement.WithTriviaFrom(value);
        return value.Parent switch
        {
            // A name that was inferred from the value must not change with it.
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member when InferredName(value) is { } name =>
                (member, AnonymousObjectMemberDeclarator(NameEquals(IdentifierName(name)).NormalizeWhitespace().WithTrailingTrivia(Space), replacement)),
            ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } argument when InferredName(value) is { } name =>
                (argument, argument.WithExpression(replacement).WithNameColon(NameColon(IdentifierName(name)).WithTrailingTrivia(Space))),

            // The format was that of a date or number; what is printed now is a text.
            InterpolationSyntax { FormatClause: not null } hole => (hole, hole.WithExpression(replacement).WithFormatClause(null)),
            _ => (value, replacement),
        };
    }

    public static SyntaxNode Apply(SyntaxNode root, IEnumerable<(SyntaxNode Old, SyntaxNode New)> edits)
    {
        var byNode = edits.ToDictionary(static e => e.Old, static e => e.New);
        return root.ReplaceNodes(byNode.Keys, (old, _) => byNode[old]);
    }

    private static string? InferredName(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => InferredName(access.WhenNotNull),
        _ => null,
    };
}
