using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Marks declarations, document by document, in a form that compiles there.</summary>
internal static class MarkEdit
{
    private static readonly ImmutableArray<MarkForm> Forms =
        ImmutableArray.Create(MarkForm.WithCategory, MarkForm.PerCategory, MarkForm.Qualified, MarkForm.Global);

    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<MarkTarget> targets, CancellationToken cancellationToken)
    {
        var result = solution;
        foreach (var group in targets.GroupBy(static target => target.Document))
        {
            if (solution.GetDocument(group.Key) is { } document)
            {
                // Several findings may ask for one member; they agree on what it holds more often than not, and one mark is all it can carry.
                var marks = group.GroupBy(static target => target.Declaration).ToDictionary(static same => same.Key, static same => same.First().Category);
                var marked = await MarkAsync(document, marks, cancellationToken).ConfigureAwait(false);
                result = result.WithDocumentSyntaxRoot(group.Key, (await marked.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!);
            }
        }

        return result;
    }

    private static async Task<Document> MarkAsync(Document document, Dictionary<SyntaxNode, string> marks, CancellationToken cancellationToken)
    {
        var before = await ErrorsAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var form in Forms)
        {
            if (await WriteAsync(document, marks, form, cancellationToken).ConfigureAwait(false) is { } written
                && await ErrorsAsync(written, cancellationToken).ConfigureAwait(false) <= before)
            {
                return written;
            }
        }

        return document;
    }

    private static async Task<Document?> WriteAsync(Document document, Dictionary<SyntaxNode, string> marks, MarkForm form, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var generator = SyntaxGenerator.GetGenerator(document);
        var attributes = new Dictionary<SyntaxNode, AttributeSyntax>();
        foreach (var mark in marks)
        {
            if (Attribute(model.Compilation, generator, mark.Value, form) is not { } attribute)
            {
                return null;
            }

            attributes.Add(mark.Key, attribute);
        }

        var written = document.WithSyntaxRoot(root.ReplaceNodes(attributes.Keys, (old, node) => AttributeWriter.Add(node, attributes[old])));
        written = await ImportAdder.AddImportsAsync(written, Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Simplifier.ReduceAsync(written, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static AttributeSyntax? Attribute(Compilation compilation, SyntaxGenerator generator, string category, MarkForm form)
    {
        var perCategory = LibrarySymbols.MarkOf(compilation, category);
        if (form is MarkForm.WithCategory)
        {
            if (LibrarySymbols.PersonalDataAttribute(compilation) is not { } mark || LibrarySymbols.Category(compilation) is not { } categories)
            {
                return null;
            }

            ExpressionSyntax argument = perCategory is null
                ? Text(category)
                : MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, LibrarySymbols.Name(generator, categories), IdentifierName(category));
            return SyntaxFactory.Attribute(LibrarySymbols.Name(generator, mark), Arguments(argument));
        }

        if (form is MarkForm.PerCategory)
        {
            return perCategory is null ? null : SyntaxFactory.Attribute(LibrarySymbols.Name(generator, perCategory));
        }

        var scope = form is MarkForm.Global ? "global::" + LibrarySymbols.Namespace : LibrarySymbols.Namespace;
        return perCategory is null
            ? SyntaxFactory.Attribute(ParseName(scope + ".PersonalData"), Arguments(Text(category)))
            : SyntaxFactory.Attribute(ParseName($"{scope}.{LibrarySymbols.MarkName(category)}"));
    }

    private static LiteralExpressionSyntax Text(string value) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(value));

    private static AttributeArgumentListSyntax Arguments(ExpressionSyntax argument) => AttributeArgumentList(SingletonSeparatedList(AttributeArgument(argument)));

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetDiagnostics(cancellationToken: cancellationToken).Count(static d => d.Severity == DiagnosticSeverity.Error) ?? 0;
    }
}
