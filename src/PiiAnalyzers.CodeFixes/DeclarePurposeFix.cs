using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Declares why the code around a finding processes personal data. Fixes PII1001 to PII1004.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarePurposeFix))]
public sealed class DeclarePurposeFix : CodeFixProvider
{
    private const string KeyPrefix = "DeclarePurpose:";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => FixableFinding.FixableRules;

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
            context.CodeActionEquivalenceKey is { } key && key.StartsWith(KeyPrefix, StringComparison.Ordinal)
                ? await ApplyAsync(document, diagnostics, key.Substring(KeyPrefix.Length), context.CancellationToken).ConfigureAwait(false)
                : document);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null
            || LibrarySymbols.Purposes(model.Compilation) is not { } purposes
            || LibrarySymbols.PurposeAttribute(model.Compilation) is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var edit = PurposeEdit.For(model, root, ImmutableArray.Create(diagnostic), context.CancellationToken);
            if (edit.IsEmpty)
            {
                continue;
            }

            var place = edit.Scope is { } scope ? "on " + NameOf(scope) : "for this value";
            foreach (var purpose in PurposeChoices.For(diagnostic.Id, purposes))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Declare Purposes.{purpose} {place}",
                        token => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), purpose, token),
                        KeyPrefix + purpose),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string purpose, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var edit = PurposeEdit.For(model, root, diagnostics, cancellationToken);
        return edit.IsEmpty
            ? document
            : document.WithSyntaxRoot(edit.Apply(root, model.Compilation, SyntaxGenerator.GetGenerator(document), purpose));
    }

    private static string NameOf(SyntaxNode scope) => scope switch
    {
        MethodDeclarationSyntax method => $"'{method.Identifier.ValueText}'",
        LocalFunctionStatementSyntax local => $"'{local.Identifier.ValueText}'",
        PropertyDeclarationSyntax property => $"'{property.Identifier.ValueText}'",
        ConstructorDeclarationSyntax => "this constructor",
        IndexerDeclarationSyntax => "this indexer",
        LambdaExpressionSyntax => "this lambda",
        AccessorDeclarationSyntax => "this accessor",
        _ => "this member",
    };
}
