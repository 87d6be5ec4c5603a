using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>Size and depth may cost time in proportion, never the answer, the process or the patience of whoever builds.</summary>
public sealed class HugeInputTests(ITestOutputHelper output)
{
    /// <summary>To see how time grows, set <c>PII_HUGE</c> to the per cent of the usual size.</summary>
    private static readonly int Percent = int.TryParse(Environment.GetEnvironmentVariable("PII_HUGE"), CultureInfo.InvariantCulture, out var percent) ? percent : 100;

    public static TheoryData<string> Names() => [.. HugePrograms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EndsWithAnAnswer(string name)
    {
        var (size, make) = HugePrograms.All[name];
        var compilation = ToolRun.Compile([("Huge.cs", make(size * Percent / 100))]);
        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var clock = Stopwatch.StartNew();
        var found = await ToolRun.FindingsAsync(compilation);
        output.WriteLine($"{name}: {clock.ElapsedMilliseconds} ms, {string.Join(", ", found.CountBy(static finding => finding.Id).Select(static count => $"{count.Key} × {count.Value}"))}");
        Assert.Contains(found, static finding => finding.Id == "PII1001");
        ToolRun.Generate(compilation);
    }

    [Theory]
    [InlineData(137)]
    [InlineData(274)]
    [InlineData(548)]
    [InlineData(1096)]
    public async Task EveryCallerOfAChainIsReported(int callers)
    {
        var compilation = ToolRun.Compile([("Ladder.cs", HugePrograms.Chain(20, callers))]);
        compilation.GetDiagnostics();
        var clock = Stopwatch.StartNew();
        var found = await ToolRun.FindingsAsync(compilation);
        output.WriteLine($"{callers} callers: {clock.ElapsedMilliseconds} ms");
        Assert.Equal(callers, found.Count(static finding => finding.Id == "PII1001"));
    }
}
