using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Finds the functions that may write a member: those that assign its name, or create its type. Looks at identifiers first,
/// so that a tree which mentions neither costs one set lookup.
/// </summary>
internal sealed class WriterIndex(Compilation compilation, BodyTable bodies)
{
    /// <summary>Functions looked at for one member (LIMITS 10).</summary>
    private const int MaxWriters = 200;

    public IReadOnlyList<FunctionBody> Of(ISymbol member, CancellationToken cancellationToken)
    {
        var result = new List<FunctionBody>();
        var typeName = member.ContainingType?.Name;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = TreeIdentifiers.Of(tree, cancellationToken);
            if (!names.Contains(member.Name) && (typeName is null || !names.Contains(typeName)))
            {
                continue;
            }

            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && IsWrite(token, member.Name, typeName)
                    && FunctionFinder.Around(token.Parent!, bodies, cancellationToken) is { } body && !result.Contains(body))
                {
                    result.Add(body);
                    if (result.Count >= MaxWriters)
                    {
                        return result;
                    }
                }
            }
        }

        return result;
    }

    private static bool IsWrite(SyntaxToken token, string name, string? typeName)
    {
        if (token.ValueText == typeName)
        {
            return token.Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is ObjectCreationExpressionSyntax creation && creation.Type.Span.Contains(token.Span);
        }

        if (token.ValueText != name)
        {
            return false;
        }

        for (var node = token.Parent; node is not null and not (StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == node:
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 }:
                case PrefixUnaryExpressionSyntax or RefExpressionSyntax or ArgumentSyntax:
                case InvocationExpressionSyntax invocation when invocation.Expression == node && node is MemberAccessExpressionSyntax access && access.Name.Span != token.Span:
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node:
                    return true;
            }
        }

        return token.Parent is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null };
    }
}
