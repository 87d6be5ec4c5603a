using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The declaration that a finding asks to mark, and the category to mark it with.</summary>
/// <param name="Document">The document that declares the member, which need not be the one of the finding.</param>
/// <param name="Declaration">A property, a field with one variable, or a positional parameter of a record.</param>
/// <param name="Category">Name of the built-in category, or category key of the policy.</param>
internal sealed record MarkTarget(DocumentId Document, SyntaxNode Declaration, string Category)
{
    public static async Task<MarkTarget?> FindAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // PII4002 lies where the data is stored; the member is its additional location.
        var place = diagnostic.Id == PII4002PersonalDataInUnmarkedMember.Id ? diagnostic.AdditionalLocations.FirstOrDefault() : diagnostic.Location;
        if (place is not { IsInSource: true, SourceTree: { } tree }
            || !diagnostic.Properties.TryGetValue(DiagnosticKeys.Category, out var category)
            || category is not { Length: > 0 }
            || Find(solution, tree) is not { } document
            || document is SourceGeneratedDocument)
        {
            return null;
        }

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || !root.FullSpan.Contains(place.SourceSpan))
        {
            return null;
        }

        return root.FindToken(place.SourceSpan.Start).Parent switch
        {
            PropertyDeclarationSyntax property => new MarkTarget(document.Id, property, category),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => new MarkTarget(document.Id, field, category),
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter => new MarkTarget(document.Id, parameter, category),
            _ => null,
        };
    }

    // A finding of a build names a tree of the compiler, not of the workspace.
    private static Document? Find(Solution solution, SyntaxTree tree) =>
        solution.GetDocument(tree)
        ?? (solution.GetDocumentIdsWithFilePath(tree.FilePath).FirstOrDefault() is { } id ? solution.GetDocument(id) : null);
}
