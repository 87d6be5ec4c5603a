using System.Globalization;

namespace PiiAnalyzers.Benchmarks;

/// <param name="Lines">Lines of the synthetic project.</param>
/// <param name="Rounds">Measured builds with the package, and as many without.</param>
/// <param name="Marked">Share of the types that hold marked members.</param>
internal sealed record BuildCostOptions(int Lines, int Rounds, double Marked)
{
    public static BuildCostOptions Parse(string[] arguments)
    {
        var options = new BuildCostOptions(150_000, 5, 0.02);
        foreach (var pair in arguments.Chunk(2))
        {
            options = pair switch
            {
                ["--lines", var value] => options with { Lines = int.Parse(value, CultureInfo.InvariantCulture) },
                ["--rounds", var value] => options with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                ["--marked", var value] => options with { Marked = double.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"Unknown option '{string.Join(' ', pair)}'; known are --lines, --rounds and --marked."),
            };
        }

        return options;
    }
}
