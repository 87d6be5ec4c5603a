using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Takes <c>IsEssential = true</c> off a cookie that can be refused. Fixes PII6002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotEssentialFix))]
public sealed class NotEssentialFix : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PII6002CookieNotEssential.Id);

    // The cookie then waits for consent, which somebody must ask for.
    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic) =>
        Target(document.Root, diagnostic) is null ? [] : [new FixChoice("Remove IsEssential, so that the cookie waits for consent", nameof(NotEssentialFix))];

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var targets = diagnostics.Select(diagnostic => Target(document.Root, diagnostic)).OfType<SyntaxNode>().Distinct().ToList();
        var root = document.Root.TrackNodes(targets);
        foreach (var target in targets)
        {
            root = Without(root, root.GetCurrentNode(target)!);
        }

        return targets.Count == 0 ? null : document.With(root);
    }

    private static SyntaxNode Without(SyntaxNode root, SyntaxNode target)
    {
        if (target is not ExpressionSyntax { Parent: InitializerExpressionSyntax initializer } setting)
        {
            var hasComment = target.GetLeadingTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
            return root.RemoveNode(target, hasComment ? SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives : SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // What stands last now keeps the distance to the brace.
        var isLast = initializer.Expressions.Last() == setting;
        var left = initializer.Expressions.Remove(setting);
        return root.ReplaceNode(
            initializer, initializer.WithExpressions(isLast && left.Count > 0 ? left.Replace(left.Last(), left.Last().WithTrailingTrivia(setting.GetTrailingTrivia())) : left));
    }

    /// <summary>The setting in an initializer, or the statement that makes it.</summary>
    private static SyntaxNode? Target(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AssignmentExpressionSyntax>() switch
        {
            { Parent: InitializerExpressionSyntax } setting => setting,
            { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } => statement,
            _ => null,
        };
}
