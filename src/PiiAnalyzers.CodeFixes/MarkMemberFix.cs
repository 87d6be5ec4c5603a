using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Marks a member as personal data of the category that the finding names. Fixes PII4001 and PII4002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkMemberFix))]
public sealed class MarkMemberFix : CodeFixProvider
{
    internal const string Key = "MarkMember";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PII4001LooksLikePersonalData.Id, PII4002PersonalDataInUnmarkedMember.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new MarkFixAllProvider();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || LibrarySymbols.PersonalDataAttribute(model.Compilation) is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (await MarkTarget.FindAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } target)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Mark as personal data ({target.Category})",
                        token => MarkEdit.ApplyAsync(solution, [target], token),
                        Key),
                    diagnostic);
            }
        }
    }
}
