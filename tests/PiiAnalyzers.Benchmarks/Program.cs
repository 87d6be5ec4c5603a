using BenchmarkDotNet.Running;
using PiiAnalyzers.Benchmarks;

// dotnet run -c Release --project tests/PiiAnalyzers.Benchmarks -- build-cost [--lines 150000] [--rounds 5] [--marked 0.02]
if (args is ["build-cost", .. var options])
{
    return await new BuildCost(BuildCostOptions.Parse(options)).RunAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmarks).Assembly).Run(args);
return 0;
