using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>The outline of one tree. Syntax only, and kept with the tree: an edit costs the tree that changed.</summary>
internal sealed class TreeOutline
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeOutline> Cache = new();

    private readonly List<MemberOutline> _members = [];
    private readonly List<AttributedOutline> _attributed = [];

    public IReadOnlyList<MemberOutline> Members => _members;

    public IReadOnlyList<AttributedOutline> Attributed => _attributed;

    public static TreeOutline Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Cache.TryGetValue(tree, out var known))
        {
            return known;
        }

        var outline = new TreeOutline();
        if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
        {
            outline.Add(unit);
        }

        return Cache.GetValue(tree, _ => outline);
    }

    private void Add(CompilationUnitSyntax unit)
    {
        foreach (var list in unit.AttributeLists)
        {
            AddAttributed([list], Identifiers(list));
        }

        if (unit.Members.Any(SyntaxKind.GlobalStatement))
        {
            _members.Add(new(unit, [], [], Identifiers(unit)));
        }

        foreach (var member in unit.Members)
        {
            Add(member, null);
        }
    }

    private void Add(MemberDeclarationSyntax member, TypeDeclarationSyntax? type)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                foreach (var inner in space.Members)
                {
                    Add(inner, null);
                }

                break;
            case TypeDeclarationSyntax declaration:
                AddType(declaration);
                break;
            case GlobalStatementSyntax or EnumMemberDeclarationSyntax:
                break;
            case DelegateDeclarationSyntax or EnumDeclarationSyntax:
                break;
            default:
                AddMember(member, type);
                break;
        }
    }

    private void AddType(TypeDeclarationSyntax type)
    {
        var head = new List<string>();
        Collect(type.BaseList, head);
        Collect(type.ParameterList, head);
        var name = type.Identifier.ValueText;
        _members.Add(new(type, [name], head.ToArray(), head.ToArray()));
        AddAttributed(type.AttributeLists, [name]);
        foreach (var parameter in type.ParameterList?.Parameters ?? default)
        {
            AddAttributed(parameter.AttributeLists, [parameter.Identifier.ValueText, name]);
        }

        foreach (var member in type.Members)
        {
            Add(member, type);
        }
    }

    private void AddMember(MemberDeclarationSyntax member, TypeDeclarationSyntax? type)
    {
        var names = MemberNames.Of(member, type);
        var mentions = new List<string>();
        Collect(member, mentions);
        foreach (var parameter in type?.ParameterList?.Parameters ?? default)
        {
            // A primary-constructor parameter has its type in the head of the type.
            if (mentions.Contains(parameter.Identifier.ValueText))
            {
                Collect(parameter.Type, mentions);
            }
        }

        var signature = new List<string>();
        foreach (var node in MemberNames.Signature(member))
        {
            Collect(node, signature);
        }

        _members.Add(new(member, names, signature.ToArray(), mentions.Distinct().ToArray()));
        var marked = type is null ? names : [.. names, type.Identifier.ValueText];
        AddAttributed(member.AttributeLists, marked);
        foreach (var parameter in (member as BaseMethodDeclarationSyntax)?.ParameterList.Parameters ?? default)
        {
            AddAttributed(parameter.AttributeLists, [.. marked, parameter.Identifier.ValueText]);
        }

        foreach (var accessor in (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            AddAttributed(accessor.AttributeLists, marked);
        }
    }

    private void AddAttributed(IEnumerable<AttributeListSyntax> lists, string[] names)
    {
        var attributes = lists.SelectMany(static list => list.Attributes).Select(static attribute => SimpleName(attribute.Name)).ToArray();
        if (attributes.Length > 0)
        {
            _attributed.Add(new(attributes, names));
        }
    }

    public static string SimpleName(NameSyntax name)
    {
        var text = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => name.ToString(),
        };
        return WithoutSuffix(text);
    }

    public static string WithoutSuffix(string name) =>
        name.Length > 9 && name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;

    private static string[] Identifiers(SyntaxNode node)
    {
        var names = new List<string>();
        Collect(node, names);
        return names.Distinct().ToArray();
    }

    private static void Collect(SyntaxNode? node, List<string> names)
    {
        if (node is null)
        {
            return;
        }

        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
            else if (token.IsKind(SyntaxKind.StringLiteralToken) && token.Parent?.Parent is AttributeArgumentSyntax)
            {
                names.Add(token.ValueText);
            }
        }
    }
}
