using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Generation.Parsing;

namespace PiiAnalyzers.Compiler.Generation.Reuse;

/// <summary>Reads the surface of one file by syntax alone. What it does not know of (a newer C#) counts in full.</summary>
internal sealed class SurfaceReader(CancellationToken cancellation)
{
    /// <summary>
    /// Enumerations and constants of the library that attributes name members of. <c>Category.Email</c> must not make every marked
    /// type depend on somebody's type <c>Email</c>: such a pair is one name.
    /// </summary>
    private static readonly ImmutableHashSet<string> Owners = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Category", "Identifiability", "ErasureEffect", "ErasureGround", "DataOrigin", "Purposes", "SinkKind");

    private readonly ImmutableArray<UnitSurface>.Builder _units = ImmutableArray.CreateBuilder<UnitSurface>();
    private readonly HashSet<string> _sharedNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private SurfaceHash _nullable = new();
    private SurfaceHash _shared = new();
    private bool _hasDirectives;

    // Of the unit that is being read.
    private SurfaceHash _content = new();
    private SurfaceHash _binding = new();
    private HashSet<string> _types = new(StringComparer.Ordinal);
    private HashSet<string> _heads = new(StringComparer.Ordinal);
    private HashSet<string> _mentions = new(StringComparer.Ordinal);
    private List<int> _candidates = [];

    public TreeSurface Read(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit)
        {
            _hasDirectives = unit.ContainsDirectives;
            Scope(unit.Externs, unit.Usings, "", new SurfaceHash(), [], [], unit.Members, unit.AttributeLists);
        }

        return new TreeSurface(_units.ToImmutable(), _shared.Value, new NameSet(_sharedNames), new NameSet(_namespaces));
    }

    /// <summary>A file or a namespace: its usings hold for everything in it.</summary>
    private void Scope(
        SyntaxList<ExternAliasDirectiveSyntax> externs,
        SyntaxList<UsingDirectiveSyntax> usings,
        string scope,
        SurfaceHash context,
        HashSet<string> heads,
        HashSet<string> mentions,
        SyntaxList<MemberDeclarationSyntax> members,
        SyntaxList<AttributeListSyntax> attributes)
    {
        (heads, mentions) = (new(heads, StringComparer.Ordinal), new(mentions, StringComparer.Ordinal));
        Begin(context, heads, mentions);
        foreach (var item in externs)
        {
            Visit(item, isHead: true);
        }

        foreach (var item in usings)
        {
            if (item.GlobalKeyword.RawKind == 0)
            {
                Visit(item, isHead: item.Alias is not null || item.StaticKeyword.RawKind != 0);
                Alias(item);
            }
        }

        (context, heads, mentions) = (_content, _heads, _mentions);
        if (scope.Length == 0)
        {
            Shared(usings, attributes);
        }

        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                var name = Declare(scope, inner.Name.ToString());
                var around = context;
                around.Add(name);
                DirectivesAround(inner, isBefore: true);
                Scope(inner.Externs, inner.Usings, name, around, heads, mentions, inner.Members, default);
                DirectivesAround(inner, isBefore: false);
            }
            else if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            {
                Unit(member, scope, context, heads, mentions);
            }
            else
            {
                Directives(member);
            }
        }
    }

    private void Shared(SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<AttributeListSyntax> attributes)
    {
        Begin(new SurfaceHash(), [], []);
        var isAny = false;
        foreach (var item in usings)
        {
            if (item.GlobalKeyword.RawKind != 0)
            {
                isAny = true;
                Visit(item, isHead: true);
            }
        }

        foreach (var list in attributes)
        {
            isAny = true;
            Visit(list, isHead: true);
        }

        if (isAny)
        {
            _shared.Add(_content.Value);
            _sharedNames.UnionWith(_heads);
        }
        else
        {
            _shared.Value = 0;
        }
    }

    private void Unit(MemberDeclarationSyntax member, string scope, SurfaceHash context, HashSet<string> heads, HashSet<string> mentions)
    {
        Begin(context, new(heads, StringComparer.Ordinal), new(mentions, StringComparer.Ordinal));
        _content.Add(_nullable.Value);
        _binding.Add(scope);
        var key = $"{scope}.{NameOf(member)}`{ArityOf(member).ToString(CultureInfo.InvariantCulture)}";
        Visit(member, isHead: false);
        var last = scope.Substring(scope.LastIndexOf('.') + 1);
        if (Owners.Contains(last))
        {
            _types.UnionWith(_types.Select(name => $"{last}.{name}").ToArray());
        }

        _units.Add(new UnitSurface(key, _content.Value, _binding.Value, new NameSet(_types), new NameSet(_heads), new NameSet(_mentions), _candidates.ToArray()));
    }

    private void Begin(SurfaceHash context, HashSet<string> heads, HashSet<string> mentions)
    {
        (_content, _binding) = (context, new SurfaceHash());
        (_heads, _mentions) = (heads, mentions);
        _types = new(StringComparer.Ordinal);
        _candidates = [];
    }

    /// <param name="isHead">Inside of something that makes the type what it is.</param>
    private void Visit(SyntaxNode node, bool isHead)
    {
        _content.Add((ulong)node.RawKind);
        switch (node)
        {
            case BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax:
                Body(node);
                return;
            case EqualsValueClauseSyntax value when !IsConstant(value):
                Directives(value);
                return;
            case AttributeListSyntax or BaseListSyntax or TypeParameterConstraintClauseSyntax or EqualsValueClauseSyntax:
                isHead = true;
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                Declaration((MemberDeclarationSyntax)node);
                break;
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name: IdentifierNameSyntax name }
                when Owners.Contains(owner.Identifier.ValueText) && !_aliases.Contains(owner.Identifier.ValueText):
                Use(owner.Identifier.ValueText, isHead);
                Use($"{owner.Identifier.ValueText}.{name.Identifier.ValueText}", isHead);
                Tokens(node);
                return;
            case NameEqualsSyntax or NameColonSyntax:
                Tokens(node);
                return;
            case TypeOfExpressionSyntax when IsOfAssembly(node):
                // What is said of a type from outside depends on which type it is; whoever reads it depends on that type already.
                Tokens(node);
                return;
            case SimpleNameSyntax name:
                Use(name.Identifier.ValueText, isHead);
                break;
        }

        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                Visit(inner, isHead);
            }
            else
            {
                Token(child.AsToken());
            }
        }
    }

    private void Use(string name, bool isHead)
    {
        // Attributes are written without their ending.
        (isHead ? _heads : _mentions).Add(name);
        if (isHead)
        {
            _heads.Add(name + "Attribute");
        }
    }

    private void Declaration(MemberDeclarationSyntax node)
    {
        var name = NameOf(node);
        _types.Add(name);
        if (node.Parent is BaseTypeDeclarationSyntax outer && Owners.Contains(outer.Identifier.ValueText))
        {
            _types.Add($"{outer.Identifier.ValueText}.{name}");
        }

        _binding.Add((ulong)node.RawKind);
        _binding.Add(name);
        _binding.Add((ulong)ArityOf(node));
        _binding.Add(node.Modifiers.ToString());
        if (DeclarationFilter.IsCandidate(node))
        {
            _candidates.Add(node.SpanStart);
        }
    }

    /// <summary>A body decides nothing, except that <c>field</c> in it gives a property its storage.</summary>
    private void Body(SyntaxNode node)
    {
        if (node.Parent is AccessorDeclarationSyntax or PropertyDeclarationSyntax && node.DescendantTokens().Any(static token => token.Text == "field"))
        {
            Tokens(node);
        }
        else
        {
            Directives(node);
        }
    }

    private void Tokens(SyntaxNode node)
    {
        foreach (var token in node.DescendantTokens())
        {
            Token(token);
        }
    }

    private void Token(SyntaxToken token)
    {
        if (_hasDirectives && token.ContainsDirectives)
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                Directive(trivia);
            }
        }

        _content.Add((ulong)token.RawKind);
        _content.Add(token.Text);
    }

    /// <summary><c>#nullable</c> holds for all that follows, wherever it stands.</summary>
    private void Directives(SyntaxNode node)
    {
        if (_hasDirectives && node.ContainsDirectives)
        {
            foreach (var trivia in node.DescendantTrivia())
            {
                Directive(trivia);
            }
        }
    }

    private void DirectivesAround(BaseNamespaceDeclarationSyntax node, bool isBefore)
    {
        if (!_hasDirectives)
        {
            return;
        }

        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.IsToken && child.IsKind(SyntaxKind.CloseBraceToken) != isBefore)
            {
                Token(child.AsToken());
            }
        }
    }

    private void Directive(SyntaxTrivia trivia)
    {
        if (trivia.IsKind(SyntaxKind.NullableDirectiveTrivia))
        {
            _nullable.Add(trivia.ToString().Trim());
            _content.Add(_nullable.Value);
        }
    }

    private void Alias(UsingDirectiveSyntax item)
    {
        if (item.Alias is { } alias)
        {
            _aliases.Add(alias.Name.Identifier.ValueText);
        }
    }

    private string Declare(string scope, string name)
    {
        foreach (var part in name.Split('.'))
        {
            scope = scope.Length == 0 ? part.Trim() : $"{scope}.{part.Trim()}";
            _namespaces.Add(scope);
        }

        return scope;
    }

    /// <summary>Values that the compiler computes: they reach attributes.</summary>
    private static bool IsConstant(EqualsValueClauseSyntax value) => value.Parent switch
    {
        EnumMemberDeclarationSyntax or ParameterSyntax => true,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static bool IsOfAssembly(SyntaxNode node) => node.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is CompilationUnitSyntax;

    private static string NameOf(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };

    private static int ArityOf(MemberDeclarationSyntax node) => node switch
    {
        TypeDeclarationSyntax type => type.Arity,
        DelegateDeclarationSyntax type => type.Arity,
        _ => 0,
    };
}
