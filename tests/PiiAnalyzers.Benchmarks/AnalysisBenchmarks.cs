using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiiAnalyzers.Benchmarks;

/// <summary>The compiler's own work on a project, then the analyzers and the generator on top of it.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnalysisBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private ISourceGenerator[] _generators = [];
    private GeneratorDriver _warm = null!;

    [Params(5_000, 20_000)]
    public int Lines { get; set; }

    [Params(0.0, 0.02)]
    public double Marked { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var trees = SyntheticProject.Write(Lines, Marked).Select(static text => CSharpSyntaxTree.ParseText(text));
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        _compilation = CSharpCompilation.Create(
            "Synthetic",
            trees,
            platform.Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (_compilation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException("The synthetic project does not compile; its timings would mean nothing.");
        }

        _analyzers = Shipped.Analyzers();
        _generators = [.. Shipped.Generators().Select(static generator => generator.AsSourceGenerator())];
        _warm = CSharpGeneratorDriver.Create(_generators).RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true)]
    public int Compile() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public async Task<int> CompileAndAnalyse()
    {
        var fresh = Fresh();
        return fresh.GetDiagnostics().Length + (await fresh.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync()).Length;
    }

    [Benchmark]
    public GeneratorDriver Generate() => CSharpGeneratorDriver.Create(_generators).RunGenerators(Fresh());

    [Benchmark]
    public GeneratorDriver GenerateAfterUnrelatedEdit() =>
        _warm.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;")));

    // A compilation remembers what it has bound; a clone has to bind again.
    private CSharpCompilation Fresh() => _compilation.Clone();
}
