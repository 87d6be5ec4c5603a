using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Declares a purpose on the scopes around findings, or on the values where there is no scope.</summary>
internal sealed class PurposeEdit
{
    private readonly HashSet<SyntaxNode> _scopes = [];
    private readonly HashSet<ExpressionSyntax> _values = [];

    private PurposeEdit()
    {
    }

    public bool IsEmpty => _scopes.Count == 0 && _values.Count == 0;

    /// <summary>The scope that gets the attribute, where there is just one.</summary>
    public SyntaxNode? Scope => _scopes.Count == 1 ? _scopes.Single() : null;

    public static PurposeEdit For(SemanticModel model, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edit = new PurposeEdit();
        foreach (var diagnostic in diagnostics)
        {
            if (FixableFinding.Create(root, diagnostic) is not { } finding)
            {
                continue;
            }

            if (PurposeScope.Find(finding, model, cancellationToken) is { } scope)
            {
                edit._scopes.Add(scope);
            }
            else
            {
                edit._values.UnionWith(Values(model, finding, cancellationToken));
            }
        }

        // What an outer scope declares holds for the lambdas and local functions in it.
        edit._scopes.RemoveWhere(scope => scope.Ancestors().Any(edit._scopes.Contains));
        edit._values.IntersectWith(EditTargets.Outermost(edit._values));
        return edit;
    }

    public SyntaxNode Apply(SyntaxNode root, Compilation compilation, SyntaxGenerator generator, string purpose)
    {
        if (LibrarySymbols.Purposes(compilation) is not { } purposes || LibrarySymbols.PurposeAttribute(compilation) is not { } attribute)
        {
            return root;
        }

        var constant = MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, LibrarySymbols.Name(generator, purposes), IdentifierName(purpose));
        var written = Attribute(
            LibrarySymbols.Name(generator, attribute),
            AttributeArgumentList(SingletonSeparatedList(AttributeArgument(constant))));
        return root.ReplaceNodes(
            _scopes.Concat(_values),
            (_, node) => node is ExpressionSyntax value and not LambdaExpressionSyntax ? OnValue(value, constant) : AttributeWriter.Add(node, written));
    }

    private static ExpressionSyntax OnValue(ExpressionSyntax value, ExpressionSyntax purpose) =>
        InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Receivers.Primary(value.WithoutTrivia()), IdentifierName("ForPurpose")),
            ArgumentList(SingletonSeparatedList(Argument(purpose)))).WithTriviaFrom(value);

    /// <summary>The smallest values that an extension method can be called on.</summary>
    private static IEnumerable<ExpressionSyntax> Values(SemanticModel model, FixableFinding finding, CancellationToken cancellationToken) =>
        EditTargets.For(model, finding, cancellationToken).FirstOrDefault(group => group.All(value => CanBeReceiver(value, model, cancellationToken))) ?? [];

    private static bool CanBeReceiver(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(value, cancellationToken).Type is { TypeKind: not (TypeKind.Error or TypeKind.Pointer or TypeKind.Dynamic), IsRefLikeType: false, SpecialType: not SpecialType.System_Void }
        && value.Parent is not ArgumentSyntax { RefOrOutKeyword.RawKind: not (int)SyntaxKind.None };
}
