using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PiiAnalyzers;

/// <summary>Bytes that grow, and a writer into them; one per thread is kept and used again.</summary>
internal sealed class ExportBuffer : IBufferWriter<byte>
{
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>One big export must not hold its memory for as long as the thread lives.</summary>
    private const int MaximumKept = 1 << 20;

    [ThreadStatic]
    private static ExportBuffer? _kept;

    private byte[] _bytes = new byte[1024];
    private int _length;

    private ExportBuffer() => Writer = new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });

    internal Utf8JsonWriter Writer { get; }

    internal ReadOnlyMemory<byte> Written => new(_bytes, 0, _length);

    internal static ExportBuffer Rent()
    {
        var buffer = _kept ?? new ExportBuffer();
        _kept = null;
        return buffer;
    }

    internal void Return()
    {
        if (_bytes.Length <= MaximumKept)
        {
            Array.Clear(_bytes, 0, _length);
            _length = 0;
            Writer.Reset(this);
            _kept = this;
        }
    }

    internal string GetText() => Encoding.UTF8.GetString(_bytes, 0, _length);

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(sizeHint);
        return new Memory<byte>(_bytes, _length, _bytes.Length - _length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(sizeHint);
        return new Span<byte>(_bytes, _length, _bytes.Length - _length);
    }

    private void Reserve(int count)
    {
        var needed = _length + Math.Max(count, 1);
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
        }
    }
}
