using BenchmarkDotNet.Running;
using PiiAnalyzers.Benchmarks;
using PiiAnalyzers.Benchmarks.Comparison;
using PiiAnalyzers.Benchmarks.Growth;

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- compare
if (args is ["compare"])
{
    Console.WriteLine(await PeerComparison.RunAsync());
    return 0;
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- ladder [name of a shape]
if (args is ["ladder", .. var shapes])
{
    await GrowthLadder.RunAsync(shapes);
    return 0;
}

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- build-cost [--lines 150000] [--rounds 5] [--marked 0.02]
if (args is ["build-cost", .. var options])
{
    return await new BuildCost(BuildCostOptions.Parse(options)).RunAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmarks).Assembly).Run(args);
return 0;
