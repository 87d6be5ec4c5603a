using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>What the generator costs per keystroke in a project with many marked types, and how many of them run again.</summary>
internal static class KeystrokeCost
{
    private const int Edits = 15;

    public static string Run(int types)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Enumerable.Range(0, types).Select(number => CSharpSyntaxTree.ParseText(Text(number, 0), options, $"Type{number}.cs")).ToArray();
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "Keystrokes", trees, platform.Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PiiGenerator().AsSourceGenerator()], parseOptions: options, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var cold = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        cold.Stop();
        var files = driver.GetRunResult().Results[0].GeneratedSources;
        var lines = files.Sum(static file => file.SourceText.Lines.Count);
        var times = new List<double>();
        var again = 0;
        for (var edit = 1; edit <= Edits; edit++)
        {
            var old = compilation.SyntaxTrees.First(static tree => tree.FilePath == "Type7.cs");
            compilation = compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(Text(7, edit), options, "Type7.cs"));
            var watch = Stopwatch.StartNew();
            driver = driver.RunGenerators(compilation);
            times.Add(watch.Elapsed.TotalMilliseconds);
            again = driver.GetRunResult().Results[0].TrackedSteps["TypeWithEnvironment"]
                .Sum(static step => step.Outputs.Count(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{types} marked types, {files.Length} files, {lines} generated lines; first run {cold.Elapsed.TotalMilliseconds:F0} ms; an edit {times[Edits / 2]:F0} ms (median of {Edits}); types printed again: {again}");
    }

    private static string Text(int number, int edit) =>
        $$"""
        using PiiAnalyzers;
        namespace Shop.Area{{number % 20}};
        public partial class Customer{{number}}
        {
            public int Id { get; set; }
            [PersonalData(Category.Email)] public string Email{{edit}} { get; set; } = "";
            [PersonalData(Category.Name)] public string? Name { get; set; }
            public System.Collections.Generic.List<Order{{number}}> Orders { get; } = new();
        }
        public class Order{{number}} { public Customer{{number}}? Buyer { get; set; } public decimal Total { get; set; } }
        """;
}
