using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Compliance.Redaction;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>One object redacted into a buffer: by hand, by Microsoft's redactor member by member, and by the generated view.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcessRun))]
public class RedactionBenchmarks
{
    private readonly Home _home = new();
    private readonly char[] _buffer = new char[512];
    private readonly Redactor _erasing = ErasingRedactor.Instance;
    private RedactedView _view = null!;

    [GlobalSetup]
    public void Setup() => _view = _home.ToRedacted();

    [Benchmark(Baseline = true, Description = "written by hand")]
    public int ByHand()
    {
        _buffer.AsSpan().TryWrite($"Home {{ Street = {Mask(_home.Street)}, City = {Mask(_home.City)}, Code = {Mask(_home.Code)}, Latitude = ***, Longitude = *** }}", out var written);
        return written;
    }

    [Benchmark(Description = "ErasingRedactor")]
    public int ByRedactor()
    {
        _buffer.AsSpan().TryWrite(
            $"Home {{ Street = {_erasing.Redact(_home.Street)}, City = {_erasing.Redact(_home.City)}, Code = {_erasing.Redact(_home.Code)}, Latitude = {_erasing.Redact(_home.Latitude)}, Longitude = {_erasing.Redact(_home.Longitude)} }}",
            out var written);
        return written;
    }

    [Benchmark(Description = "ToRedacted, into the buffer")]
    public int Generated()
    {
        _view.TryFormat(_buffer, out var written);
        return written;
    }

    [Benchmark(Description = "ToRedactedString")]
    public string Text() => _home.ToRedactedString();

    private static string Mask(string? value) => value is null ? "null" : "***";
}
