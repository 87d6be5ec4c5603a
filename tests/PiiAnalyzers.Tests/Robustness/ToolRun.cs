using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>Runs everything that is loaded into the compiler over any code, valid or not. The only wrong answer is a crash or a hang.</summary>
internal static class ToolRun
{
    /// <summary>A hundred times what the slowest program needs on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    internal static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference>? references = null) => CSharpCompilation.Create(
        "Any",
        files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview), file.Path)),
        references ?? References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>Findings of the flow rules on one file, with PII9002 switched on.</summary>
    internal static Task<ImmutableArray<Diagnostic>> FindingsAsync(string text) => FindingsAsync(Compile([("Any.cs", text)]));

    /// <exception cref="ToolFailedException">An analyzer or the generator threw, or did not come to an end.</exception>
    internal static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Compilation compilation, bool isConcurrent = false)
    {
        using var limit = new CancellationTokenSource(Limit);
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => thrown ??= exception, isConcurrent, logAnalyzerExecutionTime: false);
        var configured = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.SetItem("PII9002", ReportDiagnostic.Info)));
        try
        {
            // WaitAsync: a loop that never looks at the token must fail the test, not hang it.
            var findings = await configured.WithAnalyzers(CompilerSide.Analyzers(), options).GetAnalyzerDiagnosticsAsync(limit.Token).WaitAsync(Limit + Limit);
            return thrown is null ? findings : throw new ToolFailedException("An analyzer threw.", thrown);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            throw new ToolFailedException("The analysis did not come to an end.", exception);
        }
    }

    /// <inheritdoc cref="FindingsAsync(Compilation, bool)" />
    internal static void Generate(Compilation compilation)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var result = CSharpGeneratorDriver.Create(new PiiGenerator()).RunGenerators(compilation, limit.Token).GetRunResult();
            if (result.Results.Select(static run => run.Exception).FirstOrDefault(static exception => exception is not null) is { } thrown)
            {
                throw new ToolFailedException("The generator threw.", thrown);
            }
        }
        catch (OperationCanceledException exception)
        {
            throw new ToolFailedException("The generator did not come to an end.", exception);
        }
    }
}
