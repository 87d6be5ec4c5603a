using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiAnalyzers.Tests.Verify;

/// <summary>Compiles code, and runs the shipped analyzers over it as the compiler does.</summary>
internal static class RuleSamples
{
    // The SDK turns these off as well: the library is built against an older framework than the code that uses it.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Unified =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    /// <summary>A library, or with top-level statements an application.</summary>
    public static CSharpCompilation Compile(params IReadOnlyList<(string Path, string Source)> files)
    {
        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file.Source, new CSharpParseOptions(LanguageVersion.Latest), file.Path)).ToList();
        var isApplication = trees.Exists(static tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.Any(SyntaxKind.GlobalStatement));
        var kind = isApplication ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(
            "Sample", trees, References.All, new CSharpCompilationOptions(kind, specificDiagnosticOptions: Unified, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static Task<ImmutableArray<Diagnostic>> FindingsAsync(string source) => FindingsAsync(Compile(("/src/Sample.cs", source)));

    /// <summary>Findings that a build would show, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(
        CSharpCompilation compilation, ImmutableArray<AdditionalText> files = default, string editorConfig = "", string globalConfig = "")
    {
        var config = new EditorConfig(editorConfig, globalConfig);
        var options = new AnalyzerOptions(files.IsDefault ? [] : files, config);
        var configured = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config.Severities));
        var findings = await configured.WithAnalyzers(CompilerSide.Analyzers(), options).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. findings
                .OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static d => d.Location.SourceSpan.Start)
                .ThenBy(static d => d.Id, StringComparer.Ordinal),
        ];
    }
}
