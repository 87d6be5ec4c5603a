using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The frame of all fixes: what is offered for one finding is done in the same way to all of a document.</summary>
public abstract class FindingFix : CodeFixProvider
{
    // `dotnet format` takes, unasked, the first fix that can be applied to a whole solution.
    private static readonly ImmutableArray<FixAllScope> NotAtOnce = ImmutableArray.Create(
        FixAllScope.Document, FixAllScope.Project, FixAllScope.ContainingMember, FixAllScope.ContainingType);

    private static readonly ImmutableArray<FixAllScope> Anywhere = NotAtOnce.Add(FixAllScope.Solution);

    /// <summary>Whether a person has to decide for each finding: the program does something else afterwards, or states something.</summary>
    private protected abstract bool NeedsDecision { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) =>
                await FixDocument.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is { } target
                    ? Apply(target, diagnostics, context.CodeActionEquivalenceKey) ?? document
                    : document,
            NeedsDecision ? NotAtOnce : Anywhere);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixDocument.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } target)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var choice in Choices(target, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        choice.Title,
                        async token => await FixDocument.OfAsync(context.Document, token).ConfigureAwait(false) is { } now
                            ? Apply(now, ImmutableArray.Create(diagnostic), choice.Key) ?? context.Document
                            : context.Document,
                        choice.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done about a finding. Nothing that would leave the document as it is.</summary>
    private protected abstract IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic);

    /// <summary>Does it, or returns null where nothing can be done.</summary>
    /// <param name="key">Key of the choice; null when a host asks for no particular one.</param>
    private protected abstract Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key);
}
