using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PiiAnalyzers;

/// <summary>Bytes that grow, with writers of JSON into them; one per thread is kept and used again.</summary>
internal sealed partial class ExportBuffer : IBufferWriter<byte>
{
    internal static readonly JavaScriptEncoder Relaxed = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>One big export must not hold its memory for as long as the thread lives.</summary>
    private const int MaximumKept = 1 << 20;

    /// <summary>Largest array of bytes there is.</summary>
    private const int MaximumLength = 0x7FFFFFC7;

    [ThreadStatic]
    private static ExportBuffer? _kept;

    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _personal = int.MaxValue;
    private Utf8JsonWriter? _writer;

    private ExportBuffer()
    {
    }

    internal int Length
    {
        get => _length;
        set => _length = value;
    }

    internal ReadOnlyMemory<byte> Written => new(_bytes, 0, _length);

    internal static ExportBuffer Rent(JavaScriptEncoder? encoder = null)
    {
        var buffer = _kept ?? new ExportBuffer();
        _kept = null;
        buffer.Use(encoder ?? Relaxed);
        return buffer;
    }

    /// <summary>A writer that starts a value of its own at the end of the buffer; flush it.</summary>
    internal Utf8JsonWriter StartWriter()
    {
        _writer ??= new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = Relaxed, SkipValidation = true, MaxDepth = 2000 });
        _writer.Reset();
        return _writer;
    }

    internal void Return()
    {
        if (_bytes.Length <= MaximumKept)
        {
            Array.Clear(_bytes, 0, Math.Min(_length, _personal));
            (_length, _personal) = (0, int.MaxValue);
            _kept = this;
        }
    }

    /// <summary>What follows is the same for all people and need not be cleared.</summary>
    internal void EndPersonal() => _personal = _length;

    internal string GetText() => Encoding.UTF8.GetString(_bytes, 0, _length);

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return new Memory<byte>(_bytes, _length, _bytes.Length - _length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return new Span<byte>(_bytes, _length, _bytes.Length - _length);
    }

    private void Reserve(int count)
    {
        if (count > _bytes.Length - _length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var needed = (long)_length + count;
        if (needed > MaximumLength)
        {
            throw new InvalidOperationException("The export is larger than 2 GB. Export the parts of the object one by one, or through PersonalDataStores, which streams.");
        }

        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, 2L * _bytes.Length), MaximumLength));
    }
}
