using System.Globalization;
using PiiAnalyzers.Tests.Robustness;

namespace PiiAnalyzers.Benchmarks.Growth;

/// <summary>
/// Whether the analysis grows with the program or faster. Each shape is measured at doubling sizes in one process; what counts are the
/// ratios. The first shapes are those on which an interprocedural rule of the SDK, CA5390, went from one second to more than a minute.
/// </summary>
internal static class GrowthLadder
{
    private const int Rounds = 3;

    private const int WarmUpRounds = 15;

    private static readonly int[] Callers = [137, 274, 548, 1096];

    private static readonly string[] Shapes = ["chain", "implementations", "statements", "recursion", "fields"];

    /// <param name="names">Shapes of <see cref="HugePrograms"/>; the usual ladder if there are none.</param>
    /// <param name="factor">How many times the usual sizes.</param>
    public static async Task RunAsync(IReadOnlyList<string> names, int factor)
    {
        // Long enough for the runtime to settle on its final code: until then every size looks dearer than it is.
        await GrowthMeasurement.OfAsync(HugePrograms.Chain(20, Callers[0]), WarmUpRounds);
        await GrowthMeasurement.OfAsync(CallSites.Write(20, Callers[0]), WarmUpRounds);
        var table = new MarkdownTable(["Shape", "size", "findings", "binding, ms", "analysis, ms", "analysis : binding", "growth of analysis"]);
        if (names.Count == 0)
        {
            await AddAsync(table, "methods that call one chain of 20", [.. Callers.Select(size => size * factor)], static size => HugePrograms.Chain(20, size));
            await AddAsync(table, "calls of one chain of 20, all in one method, each with its own arguments", [.. Callers.Select(size => size * factor)], static size => CallSites.Write(20, size));
        }

        foreach (var name in names.Count == 0 ? Shapes : names)
        {
            var (size, make) = HugePrograms.All[name];
            await AddAsync(table, name, [size * factor / 4, size * factor / 2, size * factor], make);
        }

        Console.WriteLine($"Processor time, median of {Rounds} rounds after a warm-up; growth is against the row above, which is half the size: 2.0 is linear.\n\n{table}");
    }

    private static async Task AddAsync(MarkdownTable table, string shape, IReadOnlyList<int> sizes, Func<int, string> make)
    {
        await GrowthMeasurement.OfAsync(make(sizes[0]), Rounds);
        GrowthMeasurement? smaller = null;
        foreach (var size in sizes)
        {
            var measured = await GrowthMeasurement.OfAsync(make(size), Rounds);
            var growth = smaller is null ? "" : Number(measured.Analysis / smaller.Analysis, "0.0");
            table.Add(
            [
                shape, Number(size, "N0"), Number(measured.Findings, "N0"), Number(measured.Binding.TotalMilliseconds, "N0"),
                Number(measured.Analysis.TotalMilliseconds, "N0"), Number(measured.Analysis / measured.Binding, "0.0"), growth,
            ]);
            smaller = measured;
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
