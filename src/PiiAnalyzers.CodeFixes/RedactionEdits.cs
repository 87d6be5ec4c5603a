using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Redaction of the values of several findings in one document.</summary>
internal static class RedactionEdits
{
    private const string Key = "RedactValue";

    public static IEnumerable<FixChoice> ChoiceFor(FixDocument document, Diagnostic diagnostic)
    {
        var edits = For(document, ImmutableArray.Create(diagnostic));
        if (edits.Count > 0)
        {
            yield return new FixChoice(edits.Count == 1 ? $"Redact '{Shorten(edits.Keys.Single())}'" : $"Redact {edits.Count} values", Key);
        }
    }

    public static Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = For(document, diagnostics);
        return edits.Count == 0 ? null : document.With(ValueEdits.Apply(document.Root, edits.Select(static e => ValueEdits.Replace(e.Key, e.Value))));
    }

    /// <summary>One replacement per value, although several findings may meet in it; the widest where they nest.</summary>
    private static Dictionary<ExpressionSyntax, ExpressionSyntax> For(FixDocument document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = new Dictionary<ExpressionSyntax, ExpressionSyntax>();
        var generator = document.Generator;
        foreach (var diagnostic in diagnostics)
        {
            if (FixableFinding.Create(document.Root, diagnostic) is { } finding)
            {
                foreach (var (value, redacted) in RedactionEdit.For(document.Model, generator, finding, document.CancellationToken))
                {
                    edits[value] = redacted;
                }
            }
        }

        var kept = new HashSet<ExpressionSyntax>(EditTargets.Outermost(edits.Keys));
        return edits.Where(e => kept.Contains(e.Key)).ToDictionary(static e => e.Key, static e => e.Value);
    }

    private static string Shorten(ExpressionSyntax value)
    {
        const int MaxLength = 40;
        var text = string.Join(" ", value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength - 1) + "…";
    }
}
