using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>The field and property initialisers of a type, which every constructor runs first.</summary>
internal static class MemberInitializers
{
    public static IEnumerable<SyntaxNode> Of(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic)
                {
                    continue;
                }

                foreach (var initializer in Of(member))
                {
                    if (initializer.Value is not LiteralExpressionSyntax)
                    {
                        yield return initializer;
                    }
                }
            }
        }
    }

    private static IEnumerable<EqualsValueClauseSyntax> Of(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Initializer is { } initializer)
                    {
                        yield return initializer;
                    }
                }

                break;
            case PropertyDeclarationSyntax { Initializer: { } initializer }:
                yield return initializer;
                break;
        }
    }
}
