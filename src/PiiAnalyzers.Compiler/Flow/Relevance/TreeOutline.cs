using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>The outline of one tree. Syntax only, and kept with the tree: an edit costs the tree that changed.</summary>
internal sealed class TreeOutline
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeOutline> Cache = new();

    // Claim types are URIs; anything longer is a sentence, not a key.
    private const int LongestKey = 100;

    private readonly List<MemberOutline> _members = [];
    private readonly List<AttributedOutline> _attributed = [];
    private readonly List<string> _staticImports = [];

    public IReadOnlyList<MemberOutline> Members => _members;

    public IReadOnlyList<AttributedOutline> Attributed => _attributed;

    /// <summary>Identifiers of the types whose static members are used without their name.</summary>
    public IReadOnlyList<string> StaticImports => _staticImports;

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

        foreach (var @using in unit.Usings)
        {
            if (@using.Alias is { } alias)
            {
                _members.Add(new(@using, [alias.Name.Identifier.ValueText], [], [], Identifiers(@using), []));
            }
            else if (@using.StaticKeyword.RawKind != 0)
            {
                _staticImports.AddRange(Identifiers(@using));
            }
        }

        if (unit.Members.Any(SyntaxKind.GlobalStatement))
        {
            _members.Add(new(unit, [], [], [], [], Identifiers(unit)));
        }

        foreach (var member in unit.Members)
        {
            Add(member, []);
        }
    }

    private void Add(MemberDeclarationSyntax member, string[] types)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                foreach (var inner in space.Members)
                {
                    Add(inner, types);
                }

                break;
            case TypeDeclarationSyntax declaration:
                AddType(declaration, [declaration.Identifier.ValueText, .. types]);
                break;
            case GlobalStatementSyntax or EnumMemberDeclarationSyntax or EnumDeclarationSyntax:
                break;
            case DelegateDeclarationSyntax @delegate:
                _members.Add(new(@delegate, [@delegate.Identifier.ValueText], [], [], Identifiers(@delegate), []));
                break;
            default:
                AddMember(member, types);
                break;
        }
    }

    private void AddType(TypeDeclarationSyntax type, string[] types)
    {
        var bases = new List<string>();
        Collect(type.BaseList, bases);
        var head = new List<string>(bases);
        Collect(type.ParameterList, head);
        _members.Add(new(type, types, [], [], bases.ToArray(), head.ToArray()));
        AddConstraints(type.ConstraintClauses);
        AddAttributed(type.AttributeLists, types);
        foreach (var parameter in type.ParameterList?.Parameters ?? default)
        {
            AddAttributed(parameter.AttributeLists, types);
            var signature = new List<string>();
            Collect(parameter.Type, signature);
            _members.Add(new(parameter, types, [parameter.Identifier.ValueText], [], signature.ToArray(), []));
        }

        foreach (var member in type.Members)
        {
            Add(member, types);
        }
    }

    private void AddMember(MemberDeclarationSyntax member, string[] types)
    {
        var signature = new List<string>();
        foreach (var node in MemberNames.Signature(member))
        {
            Collect(node, signature);
        }

        AddConstraints((member as MethodDeclarationSyntax)?.ConstraintClauses ?? default);
        var extends = new List<string>();
        var parameters = (member as BaseMethodDeclarationSyntax)?.ParameterList.Parameters ?? default;
        if (parameters.Count > 0 && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword))
        {
            Collect(parameters[0].Type, extends);
        }

        _members.Add(new(member, types, MemberNames.Of(member), extends.ToArray(), signature.ToArray(), Identifiers(member)));
        AddAttributed(member.AttributeLists, types);
        foreach (var parameter in parameters)
        {
            AddAttributed(parameter.AttributeLists, types);
        }

        foreach (var accessor in (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            AddAttributed(accessor.AttributeLists, types);
        }
    }

    /// <summary>Whoever has a value of the type parameter has one of what it is constrained to.</summary>
    private void AddConstraints(SyntaxList<TypeParameterConstraintClauseSyntax> clauses)
    {
        foreach (var clause in clauses)
        {
            var bounds = clause.Constraints.OfType<TypeConstraintSyntax>().SelectMany(static bound => Identifiers(bound)).ToArray();
            if (bounds.Length > 0)
            {
                _members.Add(new(clause, [clause.Name.Identifier.ValueText], [], [], bounds, []));
            }
        }
    }

    private void AddAttributed(IEnumerable<AttributeListSyntax> lists, string[] types)
    {
        var attributes = lists.SelectMany(static list => list.Attributes).SelectMany(Names).ToArray();
        if (attributes.Length > 0)
        {
            _attributed.Add(new(attributes, types));
        }
    }

    /// <summary>The name of an attribute; with the member of an enum that is its first argument, once more with that: <c>DataType.EmailAddress</c>.</summary>
    private static IEnumerable<string> Names(AttributeSyntax attribute)
    {
        var name = SimpleName(attribute.Name);
        yield return name;
        if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } argument)
        {
            var member = argument switch
            {
                MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
                IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
                _ => null,
            };
            if (member is not null)
            {
                yield return $"{name}.{member}";
            }
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
            else if (token.IsKind(SyntaxKind.StringLiteralToken) && token.Span.Length <= LongestKey && token.Parent?.Parent is ArgumentSyntax or EqualsValueClauseSyntax)
            {
                names.Add(LibrarySources.KeyMention(token.ValueText));
            }
        }
    }
}
