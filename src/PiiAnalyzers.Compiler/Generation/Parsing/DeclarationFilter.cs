using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>
/// Which declarations are worth a look, by syntax alone: those with an attribute on the type or on a member, and those with a base
/// list. <c>ForAttributeWithMetadataName</c> is not enough: it misses marks that derive from ours (<c>[EmailData]</c>),
/// <c>[property: …]</c> on a positional parameter, and marks that a base type carries.
/// </summary>
internal static class DeclarationFilter
{
    public static bool IsCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
        && IsCandidate((TypeDeclarationSyntax)node);

    /// <summary>Whether this is the declaration that speaks for its type: a partial type has one file, not one per part.</summary>
    public static bool IsFirstCandidate(SyntaxNode node, INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (IsCandidate(declaration))
            {
                return declaration == node;
            }
        }

        return false;
    }

    public static bool HasCandidate(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (IsCandidate(reference.GetSyntax(cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every part of the type, and of the types around it, says <c>partial</c>.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration
                    || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsCandidate(TypeDeclarationSyntax declaration)
    {
        if (declaration.AttributeLists.Count > 0 || declaration.BaseList is not null)
        {
            return true;
        }

        foreach (var member in declaration.Members)
        {
            if (member.AttributeLists.Count > 0 && member is PropertyDeclarationSyntax or FieldDeclarationSyntax)
            {
                return true;
            }
        }

        return declaration is RecordDeclarationSyntax { ParameterList: { } parameters }
            && parameters.Parameters.Any(static parameter => parameter.AttributeLists.Count > 0);
    }
}
