using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Compiler.Policy.Use;

/// <summary>Looks for words in a file: first in its text, and only where one is found in its syntax, so that comments do not count.</summary>
internal sealed class CodeText(SyntaxTree tree, CancellationToken cancellationToken)
{
    private readonly string _text = tree.GetText(cancellationToken).ToString();

    public bool Mentions(string word) => _text.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a host stands in a text of the code; <c>*.example.com</c> means any below it.</summary>
    public bool HasHost(string listed)
    {
        var below = listed.StartsWith("*.", StringComparison.Ordinal);
        return Has(below ? listed.Substring(1) : listed, StringComparison.OrdinalIgnoreCase, inText: true, (before, after) => IsHostPart(before) == below && !IsHostPart(after));
    }

    /// <summary>Whether a name stands in a text of the code; <c>*</c> in it stands for any text, and then its longest part counts.</summary>
    public bool HasInText(string pattern)
    {
        var part = pattern.Split('*').OrderByDescending(static item => item.Length).First();
        var at = pattern.IndexOf(part, StringComparison.Ordinal);
        var (isOpenBefore, isOpenAfter) = (at > 0, at + part.Length < pattern.Length);
        return Has(part, StringComparison.Ordinal, inText: true, (before, after) => (isOpenBefore || !IsWordPart(before)) && (isOpenAfter || !IsWordPart(after)));
    }

    /// <summary>Whether code names a member: <c>Recipients.Mailer</c>.</summary>
    public bool HasInCode(string name) => Has(name, StringComparison.Ordinal, inText: false, static (before, after) => !IsWordPart(before) && !IsWordPart(after));

    private bool Has(string word, StringComparison comparison, bool inText, Func<char, char, bool> stands)
    {
        for (var at = _text.IndexOf(word, comparison); at >= 0; at = _text.IndexOf(word, at + 1, comparison))
        {
            var end = at + word.Length;
            if (stands(at > 0 ? _text[at - 1] : ' ', end < _text.Length ? _text[end] : ' ') && IsToken(at, inText))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsToken(int position, bool inText)
    {
        var token = tree.GetRoot(cancellationToken).FindToken(position);
        return token.Span.Contains(position) && IsText(token.Kind()) == inText;
    }

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static bool IsHostPart(char part) => IsWordPart(part) || part is '-' or '.';

    private static bool IsWordPart(char part) => char.IsLetterOrDigit(part) || part == '_';
}
