using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>One project and the generator on it. Every run is repeated, and the repetition must come from the cache.</summary>
internal sealed class GeneratorRun
{
    internal static readonly ImmutableArray<string> Steps =
    [
        PiiGenerator.EnvironmentStep, PiiGenerator.TypesStep, PiiGenerator.TypeWithEnvironmentStep, PiiGenerator.RegistrationsStep, PiiGenerator.CatalogStep,
        PiiGenerator.CarrierRequestsStep, PiiGenerator.CarriersStep,
    ];

    /// <summary>What the SDK suppresses in every build: assemblies built against an older framework.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> BuildDefaults = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    private GeneratorDriver _driver;

    internal GeneratorRun(
        IEnumerable<(string Path, string Text)> files,
        LanguageVersion version = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        IEnumerable<MetadataReference>? references = null)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        Input = CSharpCompilation.Create(
            "Consumer",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)),
            references ?? References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, generalDiagnosticOption: ReportDiagnostic.Error, specificDiagnosticOptions: BuildDefaults, allowUnsafe: true));
        _driver = CSharpGeneratorDriver.Create(
            [new PiiGenerator().AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run(Input);
        RunAgainCached();
    }

    internal CSharpCompilation Input { get; private set; }

    internal CSharpCompilation Output { get; private set; } = null!;

    internal GeneratorRunResult Result { get; private set; }

    internal string Files => string.Join("\n", Result.GeneratedSources.Select(static file => $"// {file.HintName}\n{file.SourceText}"));

    internal static GeneratorRun Of(string text, LanguageVersion version = LanguageVersion.Latest, NullableContextOptions nullable = NullableContextOptions.Enable) =>
        new([("Input.cs", text)], version, nullable);

    internal string File(string type) => Assert.Single(Result.GeneratedSources, file => file.HintName.StartsWith(type + ".", StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Runs on changed code.</summary>
    internal void Run(CSharpCompilation input)
    {
        Input = input;
        _driver = _driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    /// <summary>All that the compiler says of the project with the generated files, warnings being errors, must be nothing.</summary>
    internal GeneratorRun Compiles(params string[] except)
    {
        var problems = Output.GetDiagnostics()
            .Where(item => item.Severity >= DiagnosticSeverity.Warning && !except.Contains(item.Id))
            .ToArray();
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(10).Select(static item => item.ToString())) + "\n" + Files);
        return this;
    }

    internal string Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? string.Join(",", runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason))
        : "";

    private void RunAgainCached()
    {
        // A clone has new symbols for everything: only models that are equal by value survive it.
        Run(Input.Clone());
        foreach (var step in Steps)
        {
            Assert.All(
                Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(static run => run.Outputs) : [],
                output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {output.Reason}"));
        }
    }
}
