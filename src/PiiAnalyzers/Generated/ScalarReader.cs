using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace PiiAnalyzers;

/// <summary>Reads simple values as <see cref="ScalarWriter"/> writes them; every value comes back exactly.</summary>
internal static class ScalarReader
{
    /// <exception cref="FormatException">The text is not one of the type.</exception>
    internal static T Read<T>(JsonElement element)
        where T : struct => Parse<T>(element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText());

    internal static T Parse<T>(string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        object value = typeof(T) == typeof(string) ? text
            : typeof(T) == typeof(int) ? int.Parse(text, invariant)
            : typeof(T) == typeof(long) ? long.Parse(text, invariant)
            : typeof(T) == typeof(bool) ? bool.Parse(text)
            : typeof(T) == typeof(decimal) ? decimal.Parse(text, NumberStyles.Float, invariant)
            : typeof(T) == typeof(double) ? double.Parse(text, NumberStyles.Float, invariant)
            : typeof(T) == typeof(float) ? float.Parse(text, NumberStyles.Float, invariant)
            : typeof(T) == typeof(Guid) ? Guid.Parse(text)
            : typeof(T) == typeof(DateTime) ? DateTime.ParseExact(text, "O", invariant, DateTimeStyles.RoundtripKind)
            : typeof(T) == typeof(DateTimeOffset) ? DateTimeOffset.ParseExact(text, "O", invariant, DateTimeStyles.RoundtripKind)
            : typeof(T) == typeof(TimeSpan) ? XmlConvert.ToTimeSpan(text)
            : typeof(T) == typeof(char) ? text[0]
            : typeof(T).IsEnum ? Enum.Parse(typeof(T), text)
            : Rare<T>(text, invariant);
        return (T)value;
    }

    private static object Rare<T>(string text, CultureInfo invariant) =>
        typeof(T) == typeof(short) ? short.Parse(text, invariant)
        : typeof(T) == typeof(sbyte) ? sbyte.Parse(text, invariant)
        : typeof(T) == typeof(byte) ? byte.Parse(text, invariant)
        : typeof(T) == typeof(ushort) ? ushort.Parse(text, invariant)
        : typeof(T) == typeof(uint) ? uint.Parse(text, invariant)
        : typeof(T) == typeof(ulong) ? ulong.Parse(text, invariant)
        : typeof(T) == typeof(IntPtr) ? (IntPtr)long.Parse(text, invariant)
        : typeof(T) == typeof(UIntPtr) ? (UIntPtr)ulong.Parse(text, invariant)
        : typeof(T) == typeof(System.Numerics.BigInteger) ? System.Numerics.BigInteger.Parse(text, invariant)
#if NET
        : typeof(T) == typeof(DateOnly) ? DateOnly.ParseExact(text, "O", invariant)
        : typeof(T) == typeof(TimeOnly) ? TimeOnly.ParseExact(text, "O", invariant)
        : typeof(T) == typeof(Half) ? (Half)float.Parse(text, NumberStyles.Float, invariant)
        : typeof(T) == typeof(Int128) ? Int128.Parse(text, invariant)
        : typeof(T) == typeof(UInt128) ? UInt128.Parse(text, invariant)
        : typeof(T) == typeof(System.Text.Rune) ? System.Text.Rune.GetRuneAt(text, 0)
#endif
        : throw new FormatException($"No text stands for a {typeof(T)}.");
}
