using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Where a syntax tree assigns which names, and creates which types. Syntax only, and kept with the tree: an edit costs only
/// the tree that changed, and a question costs its answer, not the tree.
/// </summary>
internal sealed class TreeWrites
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeWrites> Cache = new();

    private readonly Dictionary<string, List<int>> _assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _created = new(StringComparer.Ordinal);

    public static TreeWrites Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(tree, out var known))
        {
            return known;
        }

        var writes = new TreeWrites();
        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                writes.Add(token);
            }
        }

        return Cache.GetValue(tree, _ => writes);
    }

    /// <summary>Places that assign <paramref name="name"/> or create a <paramref name="type"/>, in the order of the source.</summary>
    public IEnumerable<int> Places(string name, string? type)
    {
        IEnumerable<int> assigned = _assigned.TryGetValue(name, out var places) ? places : [];
        return type is not null && _created.TryGetValue(type, out var created) ? assigned.Concat(created).OrderBy(static place => place) : assigned;
    }

    private void Add(SyntaxToken token)
    {
        if (IsCreation(token))
        {
            Add(_created, token);
        }
        else if (IsAssignment(token))
        {
            Add(_assigned, token);
        }
    }

    private static void Add(Dictionary<string, List<int>> places, SyntaxToken token)
    {
        if (!places.TryGetValue(token.ValueText, out var list))
        {
            places.Add(token.ValueText, list = []);
        }

        list.Add(token.SpanStart);
    }

    private static bool IsCreation(SyntaxToken token)
    {
        var node = token.Parent;
        while (node is TypeSyntax and not TupleTypeSyntax)
        {
            node = node.Parent;
        }

        return node is ObjectCreationExpressionSyntax creation && creation.Type.Span.Contains(token.Span);
    }

    private static bool IsAssignment(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null and not (StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == node:
                case PrefixUnaryExpressionSyntax or RefExpressionSyntax or ArgumentSyntax:
                case InvocationExpressionSyntax invocation when invocation.Expression == node && node is MemberAccessExpressionSyntax access && access.Name.Span != token.Span:
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node:
                    return true;
            }
        }

        return token.Parent is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null };
    }
}
