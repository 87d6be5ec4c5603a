using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PiiAnalyzers;

/// <content>
/// JSON without the checks of a general writer: generated code calls in an order that is right by construction, so that names with
/// their quotes are copied as they are and nothing but the last byte has to be known.
/// </content>
internal sealed partial class ExportBuffer
{
    /// <summary>Long texts go piece by piece, so that the worst case of escaping is reserved for one piece only.</summary>
    private const int MaximumPiece = 4096;

    private const string PlainCharacters = " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

#if NET
    private static readonly SearchValues<char> Plain = SearchValues.Create(PlainCharacters);
#endif

    /// <summary>Characters below it have one or two bytes in UTF-8.</summary>
    private const int TwoBytes = 0x800;

    private JavaScriptEncoder? _encoder;
    private bool _leavesPlain;
    private bool[] _leaves = [];

    internal void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    internal void Raw(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(new Span<byte>(_bytes, _length, value.Length));
        _length += value.Length;
    }

    /// <summary>The name of a member; the first member of an object takes no comma.</summary>
    internal void Property(PropertyName name)
    {
        Reserve(name.Length + PropertyName.Copied);
        var skipped = _bytes[_length - 1] == (byte)'{' ? 1 : 0;
#if NET
        if (name.Length <= PropertyName.Copied)
        {
            ref var source = ref MemoryMarshal.GetArrayDataReference(name.Bytes);
            ref var target = ref MemoryMarshal.GetArrayDataReference(_bytes);
            Vector128.LoadUnsafe(ref source, (nuint)skipped).StoreUnsafe(ref target, (nuint)_length);
            Vector128.LoadUnsafe(ref source, (nuint)skipped + 16).StoreUnsafe(ref target, (nuint)_length + 16);
            _length += name.Length - skipped;
            return;
        }
#endif
        Array.Copy(name.Bytes, skipped, _bytes, _length, name.Length - skipped);
        _length += name.Length - skipped;
    }

    internal void Property(string name)
    {
        if (_bytes[_length - 1] != (byte)'{')
        {
            Byte((byte)',');
        }

        Text(name.AsSpan());
        Byte((byte)':');
    }

    internal void Null() => Raw("null"u8);

    internal void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    internal void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Text(value.AsSpan());
        }
    }

    internal void Text(ReadOnlySpan<char> value)
    {
        var rest = value;
        var isLong = value.Length > MaximumPiece;
        Reserve((isLong ? 0 : value.Length * 2) + 2);
        _bytes[_length++] = (byte)'"';
        if (!isLong)
        {
            rest = Usual(value);
        }

        if (!rest.IsEmpty)
        {
            Unusual(rest);
        }

        Byte((byte)'"');
    }

    /// <summary>Digits or letters that need no escaping, without quotes.</summary>
    internal void Digits(string value)
    {
        Reserve(value.Length);
        _length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, _length);
    }

    internal void Base64(ReadOnlySpan<byte> value)
    {
        Byte((byte)'"');
        Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length));
        System.Buffers.Text.Base64.EncodeToUtf8(value, _bytes.AsSpan(_length), out _, out var written);
        _length += written;
        Byte((byte)'"');
    }

    internal void Number(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    internal void Number(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    internal void Number(ulong value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    internal void Number(decimal value)
    {
        Reserve(31);
#if NET
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        if (parts[1] == 0 && parts[2] == 0 && parts[3] >= 0 && scale <= 9)
        {
            Fixed((uint)parts[0], scale);
            return;
        }
#endif
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

#if NET
    /// <summary>Amounts of money are small: their digits, with a point before the last ones.</summary>
    private void Fixed(uint digits, int scale)
    {
        var count = 1;
        for (var rest = digits; rest >= 10; rest /= 10)
        {
            count++;
        }

        count = Math.Max(count, scale + 1);
        var index = _length + count + (scale > 0 ? 1 : 0);
        _length = index;
        for (var position = 0; position < count; position++)
        {
            if (position == scale && scale > 0)
            {
                _bytes[--index] = (byte)'.';
            }

            _bytes[--index] = (byte)('0' + (digits % 10));
            digits /= 10;
        }
    }
#endif

#if NET
    /// <summary>The value in the invariant culture, between quotes if it is no number.</summary>
    internal void Formatted<T>(T value, ReadOnlySpan<char> format, bool isQuoted)
        where T : struct, IUtf8SpanFormattable
    {
        Reserve(80);
        if (isQuoted)
        {
            _bytes[_length++] = (byte)'"';
        }

        value.TryFormat(_bytes.AsSpan(_length), out var written, format, CultureInfo.InvariantCulture);
        _length += written;
        if (isQuoted)
        {
            _bytes[_length++] = (byte)'"';
        }
    }
#endif

    private void Use(JavaScriptEncoder encoder)
    {
        if (ReferenceEquals(_encoder, encoder))
        {
            return;
        }

        _encoder = encoder;
        _leaves = new bool[TwoBytes];
        for (var scalar = 0; scalar < TwoBytes; scalar++)
        {
            _leaves[scalar] = !encoder.WillEncode(scalar);
        }

        _leavesPlain = PlainCharacters.All(character => _leaves[character]);
    }

    /// <summary>Writes as far as characters of one or two bytes go that need no escaping; the space is reserved.</summary>
    /// <returns>What is left.</returns>
    private ReadOnlySpan<char> Usual(ReadOnlySpan<char> value)
    {
        var index = 0;
        var length = _length;
        var bytes = _bytes;
#if NET
        if (_leavesPlain)
        {
            index = value.IndexOfAnyExcept(Plain);
            index = index < 0 ? value.Length : index;
            Ascii.FromUtf16(value[..index], bytes.AsSpan(length), out _);
            length += index;
        }
#endif
        var leaves = _leaves;
        for (; index < value.Length; index++)
        {
            int character = value[index];
            if (character >= leaves.Length || !leaves[character])
            {
                break;
            }

            if (character < 0x80)
            {
                bytes[length++] = (byte)character;
            }
            else
            {
                bytes[length++] = (byte)(0xC0 | (character >> 6));
                bytes[length++] = (byte)(0x80 | (character & 0x3F));
            }
        }

        _length = length;
        return value.Slice(index);
    }

    private void Unusual(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var count = Math.Min(value.Length, MaximumPiece);
            count -= count < value.Length && char.IsHighSurrogate(value[count - 1]) ? 1 : 0;
            Escaped(value.Slice(0, count));
            value = value.Slice(count);
        }
    }

    /// <summary>Lone surrogates, which UTF-8 cannot express, become U+FFFD.</summary>
    private void Escaped(ReadOnlySpan<char> piece)
    {
        Reserve(piece.Length * 3);
#if NET
        var length = Encoding.UTF8.GetBytes(piece, _bytes.AsSpan(_length));
#else
        var text = piece.ToString();
        var length = Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, _length);
#endif
        var first = _encoder!.FindFirstCharacterToEncodeUtf8(new ReadOnlySpan<byte>(_bytes, _length, length));
        if (first < 0)
        {
            _length += length;
            return;
        }

        var rest = length - first;
        var source = ArrayPool<byte>.Shared.Rent(rest);
        _length += first;
        Array.Copy(_bytes, _length, source, 0, rest);
        Reserve(rest * 6);
        _encoder.EncodeUtf8(new ReadOnlySpan<byte>(source, 0, rest), _bytes.AsSpan(_length), out _, out var written);
        _length += written;
        ArrayPool<byte>.Shared.Return(source, clearArray: true);
    }
}
