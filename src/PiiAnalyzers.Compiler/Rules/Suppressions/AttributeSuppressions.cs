using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Suppressions;

/// <summary><c>[SuppressMessage]</c> for rules of ours, read off the syntax: its arguments are literals wherever a tool or a person writes one.</summary>
internal static class AttributeSuppressions
{
    private const string Name = "SuppressMessage", UnconditionalName = "UnconditionalSuppressMessage";

    /// <summary>Those on declarations; a walk over members, not over their bodies.</summary>
    public static IEnumerable<Suppression> In(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or MemberDeclarationSyntax or AccessorListSyntax or AccessorDeclarationSyntax or AttributeListSyntax)
            .OfType<AttributeSyntax>()
            .Select(Read)
            .OfType<Suppression>();

    /// <summary>The suppression that an attribute states, or null.</summary>
    private static Suppression? Read(AttributeSyntax attribute)
    {
        if (!HasName(attribute.Name) || attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments }
            || TextOf(arguments[1]) is not { } check || Id(check) is not { } id)
        {
            return null;
        }

        var justification = arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "Justification");

        // A constant has a name, and whoever named it had a reason to.
        var reason = justification is null ? null : TextOf(justification) ?? "the text of " + justification.Expression;
        return new Suppression(id, attribute.GetLocation(), Region(attribute, arguments), reason);
    }

    private static bool HasName(NameSyntax name)
    {
        var simple = name is QualifiedNameSyntax qualified ? qualified.Right : name is AliasQualifiedNameSyntax aliased ? aliased.Name : name as SimpleNameSyntax;
        return simple?.Identifier.ValueText is Name or Name + "Attribute" or UnconditionalName or UnconditionalName + "Attribute";
    }

    private static string? TextOf(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.NullLiteralExpression } literal
            ? literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : ""
            : null;

    /// <summary>The id of <c>PII1001</c> or <c>PII1001:Title</c>.</summary>
    private static string? Id(string check)
    {
        var colon = check.IndexOf(':');
        var id = (colon < 0 ? check : check.Substring(0, colon)).Trim();
        return Suppression.IsOurs(id) ? id.ToUpperInvariant() : null;
    }

    private static TextSpan? Region(AttributeSyntax attribute, SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
    {
        if (arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText is "Target" or "Scope"))
        {
            return null;
        }

        return attribute.Parent is AttributeListSyntax { Target: null, Parent: { } declaration }
            && declaration is (MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)) or AccessorDeclarationSyntax
                ? declaration.Span
                : null;
    }
}
