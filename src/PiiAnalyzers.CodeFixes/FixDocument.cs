using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace PiiAnalyzers.CodeFixes;

/// <summary>A document with what every fix asks of it.</summary>
internal sealed record FixDocument(Document Document, SemanticModel Model, SyntaxNode Root, CancellationToken CancellationToken)
{
    public Compilation Compilation => Model.Compilation;

    public SyntaxGenerator Generator => SyntaxGenerator.GetGenerator(Document);

    public static async Task<FixDocument?> OfAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model is null || root is null ? null : new FixDocument(document, model, root, cancellationToken);
    }

    public Document With(SyntaxNode root) => Document.WithSyntaxRoot(root);
}
