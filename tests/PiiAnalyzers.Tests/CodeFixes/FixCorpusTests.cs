using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Tests.Flow;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.CodeFixes;

/// <summary>
/// Every fix, applied at once to all that it is offered for in each of the labelled scenarios: the file changes, still compiles, and
/// has that many findings less.
/// </summary>
public sealed class FixCorpusTests
{
    public static TheoryData<string> Names() => [.. ScenarioFile.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_offered_is_done_and_compiles(string name)
    {
        using var workspace = new AdhocWorkspace();
        var file = ScenarioFile.Read(name);
        var document = Open(workspace, file);
        var findings = Findings(await document.Project.GetCompilationAsync(), file.Path);
        var wrong = new List<string>();
        foreach (var fix in CompilerSide.Fixes())
        {
            var fixable = findings.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id)).ToImmutableArray();
            var offered = new List<(Diagnostic Finding, string Key)>();
            foreach (var finding in fixable)
            {
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add((finding, action.EquivalenceKey!)), CancellationToken.None));
            }

            // The first action stands for its like: purposes differ in a word.
            if (offered.Count > 0)
            {
                var key = offered[0].Key;
                var mended = offered.Where(item => item.Key == key).Select(static item => item.Finding).ToImmutableArray();
                wrong.AddRange(await ProblemsAsync(document, fix, key, mended, fixable.Length));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(Document document, CodeFixProvider fix, string key, ImmutableArray<Diagnostic> findings, int before)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, new Known(findings), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var operation = action is null ? null : (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().SingleOrDefault();
        if (operation?.ChangedSolution.GetDocument(document.Id) is not { } changed || (await changed.GetTextAsync()).ContentEquals(await document.GetTextAsync()))
        {
            return [$"{fix.GetType().Name}: nothing changes"];
        }

        var compilation = await changed.Project.GetCompilationAsync();
        var errors = compilation!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Take(3).Select(static d => d.ToString()).ToList();
        var left = Findings(compilation, document.FilePath!).Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id)).ToList();
        return errors.Count > 0 ? errors.Select(error => $"{fix.GetType().Name}: {error}")
            : left.Count > before - findings.Length ? [$"{fix.GetType().Name}: {left.Count} left of {before}, offered for {findings.Length}:", .. left.Select(static d => "  " + d + " | " + d.Location.SourceTree!.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim())]
            : [];
    }

    private static Document Open(AdhocWorkspace workspace, ScenarioFile file)
    {
        var compilation = file.Compile();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Scenario", "Scenario", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Latest), metadataReferences: compilation.References));
        var solution = compilation.SyntaxTrees.Aggregate(
            project.Solution,
            (all, tree) => all.AddDocument(DocumentId.CreateNewId(project.Id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath));
        return solution.GetProject(project.Id)!.Documents.Single(document => document.FilePath == file.Path);
    }

    private static ImmutableArray<Diagnostic> Findings(Compilation? compilation, string path) =>
        [.. ScenarioRunner.Diagnostics(compilation!).Where(d => d.Id.StartsWith("PII1", StringComparison.Ordinal) && d.Location.SourceTree?.FilePath == path)];

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
