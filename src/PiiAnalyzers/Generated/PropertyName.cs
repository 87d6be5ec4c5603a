using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>Comma, quoted name and colon of a member, as they stand in an export.</summary>
internal sealed class PropertyName
{
    /// <summary>Up to this length a name is copied in two steps of sixteen bytes, whatever its own length is.</summary>
    internal const int Copied = 32;

    internal PropertyName(JsonEncodedText name)
    {
        byte[] bytes = [(byte)',', (byte)'"', .. name.EncodedUtf8Bytes, (byte)'"', (byte)':'];
        Length = bytes.Length;
        Array.Resize(ref bytes, Math.Max(Length, Copied) + 1);
        Bytes = bytes;
    }

    /// <summary>The name, and after it as many bytes as can be read when its comma is skipped.</summary>
    internal byte[] Bytes { get; }

    internal int Length { get; }
}
