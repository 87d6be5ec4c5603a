using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>
/// Damages source code the way typing, pasting and merging do. It works on the text, with the syntax tree to say where
/// things begin and end, so that any program can come out; the same seed always gives the same program.
/// </summary>
internal sealed class Mutator(ImmutableArray<string> corpus, int seed)
{
    private static readonly string[] Types =
    [
        "var", "void", "dynamic", "object", "string", "int", "int*", "string?", "int?", "T", "Missing", "Missing<int", "List<>", "(int A, string B)", "string[][]",
        "ref string", "Span<char>", "delegate*<int, string>", "Func<string, Task<string>>", "Task<string>", "IEnumerable<Customer>", "Customer", "Exception", "Nullable<int>", "System.Void",
    ];

    private static readonly string[] Words =
    [
        "await", "async", "static", "ref", "out", "in", "yield return", "throw", "base", "this", "new()", "default", "null", "is not null", "=>", "??=", "?.", "..", "^1", "!", "with { }",
        "checked", "unsafe", "fixed", "stackalloc", "from x in", "select", "when", "and", "or", "params", "scoped", "readonly", "partial", "abstract", "virtual", "override", "extern", "const",
        "goto case 1;", "lock", "switch { _ => 1 }", "{", "}", "(", ")", "[", "]", ";", "<", ">", "\"", "$\"{", "\"\"\"", "#if X", "/*", "[PersonalData]", "[Purpose]", "nameof(", "typeof(", "=", "+=",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One damaged program: a member of the corpus after one to six mutations.</summary>
    internal string Next()
    {
        var text = Any(corpus);
        for (var left = _random.Next(1, 7); left > 0; left--)
        {
            text = Mutate(text);
        }

        return text;
    }

    private string Mutate(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var nodes = root.DescendantNodes().ToList();
        if (nodes.Count == 0)
        {
            return Any(corpus);
        }

        return _random.Next(16) switch
        {
            0 => Replace(text, Any(nodes).Span, string.Empty),
            1 => Duplicate(text, Any(nodes).FullSpan),
            2 => Swap(text, Any(nodes).Span, Any(nodes).Span),
            3 or 4 => SwapLike(text, nodes),
            5 => Replace(text, Any(nodes).Span, OfCorpus(Any(nodes))),
            6 or 7 => ReplaceLike(text, nodes),
            8 or 9 => Retype(text, nodes),
            10 or 11 => Rename(text, root),
            12 => ReplaceToken(text, root),
            13 => text.Insert(Any(nodes).SpanStart, Any(Words) + " "),
            14 => _random.Next(3) == 0 ? text[.._random.Next(text.Length)] : Replace(text, Any(root.DescendantTokens().ToList()).Span, string.Empty),
            _ => Nest(text, nodes),
        };
    }

    private string SwapLike(string text, List<SyntaxNode> nodes)
    {
        var one = Any(nodes);
        return Swap(text, one.Span, Any(nodes.Where(node => node.RawKind == one.RawKind).ToList()).Span);
    }

    private string ReplaceLike(string text, List<SyntaxNode> nodes)
    {
        var node = Any(nodes);
        return Replace(text, node.Span, OfCorpus(node));
    }

    /// <summary>Code of the same kind from anywhere in the corpus.</summary>
    private string OfCorpus(SyntaxNode node)
    {
        var other = CSharpSyntaxTree.ParseText(Any(corpus)).GetRoot();
        var same = other.DescendantNodes().Where(candidate => candidate.RawKind == node.RawKind).ToList();
        return same.Count > 0 ? Any(same).ToString() : Any(other.DescendantNodesAndSelf().ToList()).ToString();
    }

    private string Retype(string text, List<SyntaxNode> nodes)
    {
        var types = nodes.OfType<TypeSyntax>().Where(static node => node.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax or UsingDirectiveSyntax)).ToList();
        return types.Count == 0 ? text : Replace(text, Any(types).Span, Any(Types));
    }

    private string Rename(string text, SyntaxNode root)
    {
        var names = root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        return names.Count == 0 ? text : Replace(text, Any(names).Span, Any(names).Text);
    }

    private string ReplaceToken(string text, SyntaxNode root)
    {
        var tokens = root.DescendantTokens().ToList();
        return Replace(text, Any(tokens).Span, _random.Next(2) == 0 ? Any(tokens).Text : Any(Words));
    }

    /// <summary>Puts one node into another: recursion, wrong contexts, statements where expressions belong.</summary>
    private string Nest(string text, List<SyntaxNode> nodes)
    {
        var inner = Any(nodes);
        var outer = Any(inner.AncestorsAndSelf().ToList());
        return Replace(text, inner.Span, outer.Span.Length > 2000 ? inner.ToString() + inner : outer.ToString());
    }

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));

    private static string Duplicate(string text, TextSpan span) => text.Insert(span.End, text.Substring(span.Start, span.Length));

    private static string Swap(string text, TextSpan one, TextSpan other)
    {
        var (first, second) = one.Start <= other.Start ? (one, other) : (other, one);
        return first.End > second.Start
            ? Replace(text, first, text.Substring(second.Start, second.Length))
            : $"{text[..first.Start]}{text[second.Start..second.End]}{text[first.End..second.Start]}{text[first.Start..first.End]}{text[second.End..]}";
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
