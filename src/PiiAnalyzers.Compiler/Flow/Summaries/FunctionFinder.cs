using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>From syntax to functions: those that a tree declares, and the one around a node.</summary>
internal static class FunctionFinder
{
    /// <summary>The functions with code in one declaration: of a type, what runs for its head; of a member, itself, its accessors, or who runs its initialiser.</summary>
    public static IEnumerable<FunctionBody> Of(SyntaxNode declaration, BodyTable bodies, CancellationToken cancellationToken)
    {
        foreach (var node in Parts(declaration))
        {
            foreach (var method in MethodsOf(node, bodies, cancellationToken))
            {
                if (bodies.Find(method, cancellationToken) is { } body)
                {
                    yield return body;
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode> Parts(SyntaxNode declaration)
    {
        yield return declaration;
        switch (declaration)
        {
            case BasePropertyDeclarationSyntax property:
                foreach (var accessor in property.AccessorList?.Accessors ?? default)
                {
                    yield return accessor;
                }

                if (property is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
                {
                    yield return arrow;
                }
                else if (property is IndexerDeclarationSyntax { ExpressionBody: { } indexer })
                {
                    yield return indexer;
                }

                break;
        }
    }

    /// <summary>The outermost function around a node.</summary>
    public static FunctionBody? Around(SyntaxNode node, BodyTable bodies, CancellationToken cancellationToken)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null })
            {
                foreach (var method in MethodsOf(current, bodies, cancellationToken))
                {
                    // Of several constructors only those that chain no other one run the initialisers.
                    if (bodies.Find(method, cancellationToken) is { } body && body.Graphs.Any(graph => graph.OriginalOperation.Syntax.Span.Contains(node.SpanStart) || node.Span.Contains(graph.OriginalOperation.Syntax.Span)))
                    {
                        return body;
                    }
                }
            }
            else if (current is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } or CompilationUnitSyntax
                || (current is TypeDeclarationSyntax && !ReferenceEquals(current, node)))
            {
                foreach (var method in MethodsOf(current, bodies, cancellationToken))
                {
                    if ((current is not TypeDeclarationSyntax || method.IsStatic == IsStaticMember(node)) && bodies.Find(method, cancellationToken) is { } body)
                    {
                        return body;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsStaticMember(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax)?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;

    private static IEnumerable<IMethodSymbol> MethodsOf(SyntaxNode node, BodyTable bodies, CancellationToken cancellationToken)
    {
        var model = bodies.Model(node.SyntaxTree);
        switch (node)
        {
            case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
                or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }
                when model.GetDeclaredSymbol(node, cancellationToken) is IMethodSymbol method:
                yield return method;
                break;
            case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } when model.GetDeclaredSymbol(property, cancellationToken) is IPropertySymbol { GetMethod: { } getter }:
                yield return getter;
                break;
            case CompilationUnitSyntax unit when unit.Members.Any(SyntaxKind.GlobalStatement) && model.GetDeclaredSymbol(unit, cancellationToken) is { } main:
                yield return main;
                break;
            case BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }
                when node.Parent is TypeDeclarationSyntax holder && model.GetDeclaredSymbol(holder, cancellationToken) is { } owner:
                var isStatic = ((MemberDeclarationSyntax)node).Modifiers.Any(SyntaxKind.StaticKeyword);
                foreach (var constructor in owner.Constructors.Where(constructor => constructor.IsStatic == isStatic))
                {
                    yield return constructor;
                }

                break;
            case TypeDeclarationSyntax type when model.GetDeclaredSymbol(type, cancellationToken) is { } symbol:
                foreach (var constructor in symbol.Constructors)
                {
                    if (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) == type))
                    {
                        yield return constructor;
                    }
                }

                break;
        }
    }
}
