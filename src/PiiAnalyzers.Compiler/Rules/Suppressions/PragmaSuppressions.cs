using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Rules.Suppressions;

/// <summary>The <c>#pragma warning disable</c> directives that name rules of ours. One that names no rule at all is about the file, not about us.</summary>
internal static class PragmaSuppressions
{
    public static IEnumerable<Suppression> In(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
        {
            yield break;
        }

        for (var directive = First(root); directive is not null; directive = Next(directive))
        {
            if (!directive.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) || !directive.IsActive)
            {
                continue;
            }

            foreach (var code in directive.ErrorCodes.OfType<IdentifierNameSyntax>())
            {
                var id = code.Identifier.ValueText;
                if (Suppression.IsOurs(id))
                {
                    yield return new Suppression(id.ToUpperInvariant(), code.GetLocation(), Region(directive, id, root), ReasonOf(directive));
                }
            }
        }
    }

    private static PragmaWarningDirectiveTriviaSyntax? First(SyntaxNode root) =>
        (PragmaWarningDirectiveTriviaSyntax?)((CSharpSyntaxNode)root).GetFirstDirective(static d => d is PragmaWarningDirectiveTriviaSyntax);

    private static PragmaWarningDirectiveTriviaSyntax? Next(DirectiveTriviaSyntax directive) =>
        (PragmaWarningDirectiveTriviaSyntax?)directive.GetNextDirective(static d => d is PragmaWarningDirectiveTriviaSyntax);

    private static TextSpan Region(PragmaWarningDirectiveTriviaSyntax directive, string id, SyntaxNode root)
    {
        for (var next = Next(directive); next is not null; next = Next(next))
        {
            if (next.IsActive && next.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword)
                && (next.ErrorCodes.Count == 0 || next.ErrorCodes.Any(code => code is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, id, StringComparison.OrdinalIgnoreCase))))
            {
                return TextSpan.FromBounds(directive.Span.End, next.SpanStart);
            }
        }

        return TextSpan.FromBounds(directive.Span.End, Math.Max(directive.Span.End, root.FullSpan.End));
    }

    /// <summary>The comment behind the directive, or on the line above it or above the directives it stands among.</summary>
    private static string? ReasonOf(PragmaWarningDirectiveTriviaSyntax directive)
    {
        foreach (var trivia in directive.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                return trivia.ToString();
            }
        }

        var around = directive.ParentTrivia.Token.LeadingTrivia;
        for (var (i, lineEnds) = (around.IndexOf(directive.ParentTrivia) - 1, 0); i >= 0; i--)
        {
            switch (around[i].Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    return around[i].ToString();
                case SyntaxKind.EndOfLineTrivia when ++lineEnds > 1:
                    return null;
                case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.PragmaWarningDirectiveTrivia:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
