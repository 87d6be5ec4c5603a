using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>In this process: a project of its own would take the central package versions of what ships, which are older than ours.</summary>
internal sealed class InProcessRun : ManualConfig
{
    public InProcessRun() => AddJob(Job.Default.WithWarmupCount(6).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance));
}
