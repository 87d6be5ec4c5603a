using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Replaces the value that leaks by its redacted form. Fixes PII1001 to PII1004.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactValueFix))]
public sealed class RedactValueFix : CodeFixProvider
{
    private const string Key = "RedactValue";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => FixableFinding.FixableRules;

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var edits = await EditsAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (edits.Count > 0)
            {
                var title = edits.Count == 1 ? $"Redact '{Shorten(edits.Keys.Single())}'" : $"Redact {edits.Count} values";
                context.RegisterCodeFix(
                    CodeAction.Create(title, token => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), token), Key),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edits = await EditsAsync(document, diagnostics, cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return edits.Count == 0 || root is null
            ? document
            : document.WithSyntaxRoot(ValueEdits.Apply(root, edits.Select(static e => ValueEdits.Replace(e.Key, e.Value))));
    }

    /// <summary>One replacement per value, although several findings may meet in it; the widest where they nest.</summary>
    private static async Task<Dictionary<ExpressionSyntax, ExpressionSyntax>> EditsAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<ExpressionSyntax, ExpressionSyntax>();
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return edits;
        }

        var generator = SyntaxGenerator.GetGenerator(document);
        foreach (var diagnostic in diagnostics)
        {
            if (FixableFinding.Create(root, diagnostic) is { } finding)
            {
                foreach (var (value, redacted) in RedactionEdit.For(model, generator, finding, cancellationToken))
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
