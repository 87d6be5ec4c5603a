using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Marks all members at once. By solution, not by document: a finding may ask to mark a member of another file.</summary>
internal sealed class MarkFixAllProvider : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = await DiagnosticsAsync(fixAllContext).ConfigureAwait(false);
        return diagnostics.Count == 0
            ? null
            : CodeAction.Create(
                "Mark all as personal data",
                async token =>
                {
                    var targets = new List<MarkTarget>();
                    foreach (var diagnostic in diagnostics)
                    {
                        if (await MarkTarget.FindAsync(fixAllContext.Solution, diagnostic, token).ConfigureAwait(false) is { } target)
                        {
                            targets.Add(target);
                        }
                    }

                    return await MarkEdit.ApplyAsync(fixAllContext.Solution, targets, token).ConfigureAwait(false);
                },
                MarkMemberFix.Key);
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
        {
            return context.Document is { } document
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : ImmutableArray<Diagnostic>.Empty;
        }

        var result = new List<Diagnostic>();
        var projects = context.Scope == FixAllScope.Project ? new[] { context.Project } : context.Solution.Projects;
        foreach (var project in projects)
        {
            result.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return result;
    }
}
