using System.Globalization;
using BenchmarkDotNet.Running;
using PiiAnalyzers.Benchmarks;
using PiiAnalyzers.Benchmarks.Comparison;
using PiiAnalyzers.Benchmarks.Growth;
using PiiAnalyzers.Benchmarks.Rights;

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- compare
if (args is ["compare"])
{
    Console.WriteLine(await PeerComparison.RunAsync());
    return 0;
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- ladder [--times 4] [names of shapes]
if (args is ["ladder", "--times", var times, .. var timed])
{
    await GrowthLadder.RunAsync(timed, int.Parse(times, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["ladder", .. var shapes])
{
    await GrowthLadder.RunAsync(shapes, 1);
    return 0;
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- build-cost [--lines 150000] [--rounds 5] [--marked 0.02]
if (args is ["build-cost", .. var options])
{
    return await new BuildCost(BuildCostOptions.Parse(options)).RunAsync();
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- keystrokes [2000]
if (args is ["keystrokes", ..])
{
    Console.WriteLine(KeystrokeCost.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2000));
    return 0;
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- subjects
if (args is ["subjects"])
{
    await SubjectMemory.RunAsync();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmarks).Assembly).Run(args);
return 0;
