using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Tests.Flow;
using PiiAnalyzers.Tests.Verify;
using Xunit.Abstractions;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>
/// Damaged programs, analysed as they are. <c>PII_FUZZ</c> sets how many (1,500 without it), <c>PII_FUZZ_SEED</c> which
/// one comes first, so that a failure can be run again alone.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>Programs longer than this only cost time.</summary>
    private const int MaxLength = 6_000;

    /// <summary>The types that the programs of the corpus speak of, whole, so that what is damaged still means something.</summary>
    private static readonly Lazy<ImmutableArray<SyntaxTree>> Around = new(static () =>
        [.. SharedFiles().Select(File.ReadAllText).Append(TestDomain.Source).Select(static (text, index) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), $"/src/Around{index}.cs"))]);

    [Fact]
    public async Task NoProgramMakesTheToolsCrashOrHang()
    {
        var (count, first) = (Setting("PII_FUZZ", 1500), Setting("PII_FUZZ_SEED", 0));
        var corpus = Corpus();
        var unusable = 0;
        var failures = new ConcurrentDictionary<string, (int Seed, string Report)>();
        await Parallel.ForEachAsync(Enumerable.Range(first, count), async (seed, _) =>
        {
            var program = new Mutator(corpus, seed).Next();
            try
            {
                await CheckAsync(program);
            }
            catch (ToolFailedException failure)
            {
                failures.TryAdd(PlaceOf(failure), (seed, $"{failure.Message}\n\n{program}"));
            }
            catch (Exception exception) when (exception is not OperationCanceledException && CompilerFailsOn(program))
            {
                // A crash of the compiler itself, without any of the tools.
                Interlocked.Increment(ref unusable);
            }
        });

        Assert.True(unusable <= count / 1000, $"The compiler itself failed on {unusable} of {count} programs.");
        foreach (var (place, (seed, report)) in failures)
        {
            output.WriteLine($"=== seed {seed}: {place}\n{report}\n");
        }

        Assert.True(failures.IsEmpty, string.Join('\n', failures.Select(static failure => $"seed {failure.Value.Seed}: {failure.Key}")));
    }

    private static bool CompilerFailsOn(string program)
    {
        try
        {
            Compile(program).GetDiagnostics();
            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }

    private static Compilation Compile(string program) => ToolRun.Compile([("/src/Any.cs", program)]).AddSyntaxTrees(Around.Value);

    private static async Task CheckAsync(string program)
    {
        var compilation = Compile(program);
        await ToolRun.FindingsAsync(compilation);
        ToolRun.Generate(compilation);
    }

    /// <summary>Where it was thrown: failures of one cause are told once.</summary>
    private static string PlaceOf(ToolFailedException failure)
    {
        var inner = failure.InnerException!.GetBaseException();
        var frame = inner.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("PiiAnalyzers.", StringComparison.Ordinal));
        return $"{inner.GetType().Name} {frame?.Trim()}";
    }

    private static IEnumerable<string> SharedFiles() => Directory.GetFiles(Path.Combine(ScenarioFile.Root, "_Shared"), "*.cs").Order(StringComparer.Ordinal);

    private static ImmutableArray<string> Corpus()
    {
        var scenarios = Directory.GetFiles(ScenarioFile.Root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var own = Repository.Files("src", ".cs").Concat(Repository.Files("samples", ".cs")).Select(Repository.Read);
        return [.. scenarios.Concat(own).Where(static text => text.Length <= MaxLength).Append(TestDomain.Source)];
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
