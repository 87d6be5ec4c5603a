using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>An address written as an interpolated string, cut at its question mark.</summary>
internal sealed record UrlQuery(ExpressionSyntax Path, IReadOnlyList<(string Name, ExpressionSyntax Value)> Fields)
{
    private static readonly string[] Escapes = ["EscapeDataString", "UrlEncode"];

    /// <summary>The parts; null where the query is not a list of <c>name={value}</c>, or a value is no text.</summary>
    public static UrlQuery? Split(InterpolatedStringExpressionSyntax address, FixDocument document)
    {
        if (!address.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken))
        {
            return null;
        }

        var path = new List<InterpolatedStringContentSyntax>();
        var fields = new List<(string, ExpressionSyntax)>();
        string? open = null;
        var isQuery = false;
        foreach (var content in address.Contents)
        {
            if (content is InterpolationSyntax hole)
            {
                if (!isQuery)
                {
                    path.Add(hole);
                }
                else if (open is { Length: > 0 } && hole is { AlignmentClause: null, FormatClause: null } && Value(hole.Expression, document) is { } value)
                {
                    fields.Add((open, value));
                    open = null;
                }
                else
                {
                    return null;
                }

                continue;
            }

            var text = ((InterpolatedStringTextSyntax)content).TextToken.ValueText;
            var mark = isQuery ? -1 : text.IndexOf('?');
            if (!isQuery && mark < 0)
            {
                path.Add(content);
                continue;
            }

            if (!isQuery && mark > 0)
            {
                path.Add(Text(text.Substring(0, mark)));
            }

            if (!ReadFields(text.Substring(mark + 1), isFirst: !isQuery, fields, ref open))
            {
                return null;
            }

            isQuery = true;
        }

        return isQuery && open is null && fields.Count > 0 ? new UrlQuery(PathOf(path, address), fields) : null;
    }

    /// <summary>Reads <c>a=1&amp;b=</c>; a name that is still open waits for the hole behind it.</summary>
    private static bool ReadFields(string text, bool isFirst, List<(string Name, ExpressionSyntax Value)> fields, ref string? open)
    {
        if (open is not null || text.IndexOfAny(['#', '%', '+', '{', '}']) >= 0 || (!isFirst && text.Length > 0 && text[0] != '&'))
        {
            return false;
        }

        var parts = (isFirst ? text : text.TrimStart('&')).Split('&');
        for (var i = 0; i < parts.Length && (parts.Length > 1 || parts[0].Length > 0); i++)
        {
            var at = parts[i].IndexOf('=');
            if (at <= 0)
            {
                return false;
            }

            var (name, value) = (parts[i].Substring(0, at), parts[i].Substring(at + 1));
            if (value.Length == 0 && i == parts.Length - 1)
            {
                open = name;
            }
            else
            {
                fields.Add((name, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(value))));
            }
        }

        return true;
    }

    /// <summary>The value itself: form content escapes on its own.</summary>
    private static ExpressionSyntax? Value(ExpressionSyntax value, FixDocument document)
    {
        var bare = value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: { Count: 1 } arguments } && Escapes.Contains(method)
            ? arguments[0].Expression
            : value;
        return document.Model.GetTypeInfo(bare, document.CancellationToken).Type?.SpecialType == SpecialType.System_String ? bare : null;
    }

    private static ExpressionSyntax PathOf(List<InterpolatedStringContentSyntax> contents, InterpolatedStringExpressionSyntax address) =>
        contents.All(static content => content is InterpolatedStringTextSyntax)
            ? LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(string.Concat(contents.Select(static content => ((InterpolatedStringTextSyntax)content).TextToken.ValueText))))
            : address.WithContents(List(contents)).WithoutTrivia();

    private static InterpolatedStringTextSyntax Text(string text)
    {
        var quoted = Literal(text).Text;
        return InterpolatedStringText(Token(TriviaList(), SyntaxKind.InterpolatedStringTextToken, quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}"), text, TriviaList()));
    }
}
