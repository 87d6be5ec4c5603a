using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>What the generator costs per keystroke in a project with many marked types, and how many of them are parsed again.</summary>
internal static class KeystrokeCost
{
    private const int Edits = 15;
    private const int Edited = 7;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Name; the text of the edited file after edit number n.</summary>
    private static readonly (string Name, Func<int, string> Text)[] Kinds =
    [
        ("body of a method", static edit => Text(Edited, body: edit)),
        ("marked member", static edit => Text(Edited, member: edit)),
        ("type without marks that marked types lead to", static edit => Text(Edited, total: edit)),
        ("new type, half typed", static edit => Text(Edited) + "public class New" + edit.ToString(CultureInfo.InvariantCulture)),
    ];

    public static string Run(int types)
    {
        var table = new MarkdownTable(["edit", "ms", "of the first run", "types parsed again"]);
        var parsed = new List<string>();
        var compilation = Project(types);
        var driver = Driver(new PiiGenerator { Parsing = parsed.Add });
        var cold = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        var first = cold.Elapsed.TotalMilliseconds;
        var files = driver.GetRunResult().Results[0].GeneratedSources;
        foreach (var (_, text) in Kinds)
        {
            // The driver's own code is compiled on the way; an editor that has run for a while has done so.
            Edit(ref driver, compilation, parsed, text);
        }

        foreach (var (name, text) in Kinds)
        {
            var median = Edit(ref driver, compilation, parsed, text);
            table.Add([name, Number(median), (median / first).ToString("P1", CultureInfo.InvariantCulture), Number(parsed.Count / (double)Edits)]);
        }

        var idle = Driver(new IdleGenerator()).RunGenerators(compilation);
        var alone = Edit(ref idle, compilation, parsed, Kinds[1].Text);
        table.Add(["marked member, a generator that does nothing", Number(alone), "", ""]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{types} marked types, {files.Length} files, {files.Sum(static file => file.SourceText.Lines.Count)} generated lines; first run {first:F0} ms; medians of {Edits} edits\n{table}");
    }

    private static double Edit(ref GeneratorDriver driver, CSharpCompilation compilation, List<string> parsed, Func<int, string> text)
    {
        driver = driver.RunGenerators(compilation);
        parsed.Clear();
        var times = new List<double>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            var old = compilation.SyntaxTrees.First(static tree => tree.FilePath == $"Type{Edited}.cs");
            compilation = compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text(edit), Options, old.FilePath));
            var watch = Stopwatch.StartNew();
            driver = driver.RunGenerators(compilation);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[Edits / 2];
    }

    private static GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], parseOptions: Options);

    private static CSharpCompilation Project(int types)
    {
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return CSharpCompilation.Create(
            "Keystrokes",
            Enumerable.Range(0, types).Select(static number => CSharpSyntaxTree.ParseText(Text(number), Options, $"Type{number}.cs")),
            platform.Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(int number, int member = 0, int body = 0, int total = 0) =>
        $$"""
        using PiiAnalyzers;
        namespace Shop.Area{{number % 20}};
        public partial class Customer{{number}}
        {
            public int Id { get; set; }
            [PersonalData(Category.Email)] public string Email{{member}} { get; set; } = "";
            [PersonalData(Category.Name)] public string? Name { get; set; }
            public System.Collections.Generic.List<Order{{number}}> Orders { get; } = new();
            public int Work() => {{body}};
        }
        public class Order{{number}} { public Customer{{number}}? Buyer { get; set; } public decimal Total{{total}} { get; set; } }
        """ + "\n";
}
