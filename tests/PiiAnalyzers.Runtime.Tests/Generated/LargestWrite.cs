namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Keeps nothing but how much came, and how much at once.</summary>
internal sealed class LargestWrite : Stream
{
    public long Written { get; private set; }

    public int Largest { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Written;

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        Written += count;
        Largest = Math.Max(Largest, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Written += buffer.Length;
        Largest = Math.Max(Largest, buffer.Length);
        return ValueTask.CompletedTask;
    }
}
