using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;

namespace PiiAnalyzers.Benchmarks.Rights;

/// <summary>
/// The same graph as JSON. Ours writes besides it whose record it is and what each member is for, names shared objects and ends
/// cycles, which the others would repeat or throw at; the one with reference handling does that too.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InProcessRun))]
public class ExportBenchmarks
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };
    private static readonly JsonSerializerOptions Reflection = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions References = new(JsonSerializerDefaults.Web) { ReferenceHandler = ReferenceHandler.Preserve };
    private static readonly Newtonsoft.Json.JsonSerializer Newtonsoft = new();

    private readonly Person _person = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);
    private Utf8JsonWriter _writer = null!;

    [GlobalSetup]
    public void Setup() => _writer = new Utf8JsonWriter(_buffer, Options);

    [GlobalCleanup]
    public void Size() => Console.WriteLine($"// bytes written: source generation {SourceGeneration()}, WritePersonalData {Generated()}, Newtonsoft.Json {ByNewtonsoft()} characters");

    [Benchmark(Baseline = true, Description = "System.Text.Json, source generation")]
    public int SourceGeneration()
    {
        Start();
        JsonSerializer.Serialize(_writer, _person, PersonJson.Default.Person);
        return End();
    }

    [Benchmark(Description = "System.Text.Json, reflection")]
    public int ByReflection()
    {
        Start();
        JsonSerializer.Serialize(_writer, _person, Reflection);
        return End();
    }

    [Benchmark(Description = "System.Text.Json, reflection, ReferenceHandler.Preserve")]
    public int WithReferences()
    {
        Start();
        JsonSerializer.Serialize(_writer, _person, References);
        return End();
    }

    [Benchmark(Description = "Newtonsoft.Json")]
    public int ByNewtonsoft()
    {
        var text = new StringWriter();
        Newtonsoft.Serialize(text, _person);
        return text.GetStringBuilder().Length;
    }

    [Benchmark(Description = "WritePersonalData")]
    public int Generated()
    {
        Start();
        _person.WritePersonalData(_writer);
        return End();
    }

    private void Start()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }

    private int End()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
