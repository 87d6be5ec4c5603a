using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Rules.Suppressions;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Pairs of <c>#pragma warning</c> lines around the statements of findings.</summary>
internal static class SuppressionEdit
{
    /// <summary>The lines to insert; none where a finding lies in no code that fills its lines.</summary>
    public static IReadOnlyList<TextChange> For(FixDocument document, ImmutableArray<Diagnostic> diagnostics)
    {
        var text = document.Root.SyntaxTree.GetText(document.CancellationToken);
        var regions = diagnostics
            .Where(diagnostic => document.Root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            .Select(diagnostic => (Lines: LinesAround(document.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), text), diagnostic.Id))
            .Where(static region => region.Lines is not null)
            .Select(static region => (region.Lines!.Value.First, region.Lines.Value.Last, Rules: ImmutableSortedSet.Create(StringComparer.Ordinal, region.Id)))
            .OrderBy(static region => region.First)
            .ThenByDescending(static region => region.Last);
        var merged = new List<(int First, int Last, ImmutableSortedSet<string> Rules)>();
        foreach (var region in regions)
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var before && region.First <= before.Last)
            {
                merged[merged.Count - 1] = (before.First, Math.Max(before.Last, region.Last), before.Rules.Union(region.Rules));
            }
            else
            {
                merged.Add(region);
            }
        }

        return merged.SelectMany(region => Lines(text, region.First, region.Last, string.Join(", ", region.Rules))).ToList();
    }

    private static IEnumerable<TextChange> Lines(SourceText text, int first, int last, string rules)
    {
        var lineEnd = text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) is { Length: > 0 } own ? own : "\n";
        yield return new TextChange(new TextSpan(text.Lines[first].Start, 0), $"#pragma warning disable {rules} // {Reason.Prefix}{lineEnd}");
        var end = text.Lines[last];
        var needsLineEnd = end.End == end.EndIncludingLineBreak;
        yield return new TextChange(
            new TextSpan(end.EndIncludingLineBreak, 0),
            needsLineEnd ? $"{lineEnd}#pragma warning restore {rules}" : $"#pragma warning restore {rules}{lineEnd}");
    }

    /// <summary>The lines of the smallest statement or member that has them for itself.</summary>
    private static (int First, int Last)? LinesAround(SyntaxNode node, SourceText text)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is (StatementSyntax and not BlockSyntax) or MemberDeclarationSyntax or EnumMemberDeclarationSyntax
                && ancestor is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
            {
                var (first, last) = (text.Lines.GetLineFromPosition(ancestor.SpanStart), text.Lines.GetLineFromPosition(ancestor.Span.End));
                if (IsBlank(text, first.Start, ancestor.SpanStart) && IsBlankOrComment(ancestor, text, last.End))
                {
                    return (first.LineNumber, last.LineNumber);
                }
            }
        }

        return null;
    }

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlankOrComment(SyntaxNode node, SourceText text, int lineEnd) =>
        node.FullSpan.End >= lineEnd || IsBlank(text, node.FullSpan.End, lineEnd);
}
