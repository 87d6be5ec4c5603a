using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace PiiAnalyzers;

/// <summary>
/// Writes simple values as JSON. The tests for the type are decided when the code of one type is compiled, so that nothing is boxed
/// and only one branch remains.
/// </summary>
internal static class ScalarWriter
{
    internal static void Write<T>(Utf8JsonWriter writer, T value)
        where T : struct
    {
        if (typeof(T) == typeof(int))
        {
            writer.WriteNumberValue((int)(object)value);
        }
        else if (typeof(T) == typeof(long))
        {
            writer.WriteNumberValue((long)(object)value);
        }
        else if (typeof(T) == typeof(bool))
        {
            writer.WriteBooleanValue((bool)(object)value);
        }
        else if (typeof(T) == typeof(decimal))
        {
            writer.WriteNumberValue((decimal)(object)value);
        }
        else if (typeof(T) == typeof(double))
        {
            Write(writer, (double)(object)value);
        }
        else if (typeof(T) == typeof(float))
        {
            Write(writer, (float)(object)value);
        }
        else if (typeof(T) == typeof(Guid))
        {
            writer.WriteStringValue((Guid)(object)value);
        }
        else if (typeof(T) == typeof(short) || typeof(T) == typeof(sbyte) || typeof(T) == typeof(byte) || typeof(T) == typeof(ushort))
        {
            writer.WriteNumberValue(Convert.ToInt32((object)value, CultureInfo.InvariantCulture));
        }
        else if (typeof(T) == typeof(uint))
        {
            writer.WriteNumberValue((uint)(object)value);
        }
        else if (typeof(T) == typeof(ulong))
        {
            writer.WriteNumberValue((ulong)(object)value);
        }
        else if (IsDigits(typeof(T)))
        {
            writer.WriteRawValue(ScalarText.TryFormat(value)!);
        }
#if NET
        else if (typeof(T) == typeof(Half))
        {
            Write(writer, (float)(Half)(object)value);
        }
        else
        {
            WriteText(writer, value);
        }
#else
        else
        {
            writer.WriteStringValue(ScalarText.TryFormat(value) ?? value.ToString());
        }
#endif
    }

    /// <summary>NaN and the infinities, which JSON lacks, become text.</summary>
    internal static void Write(Utf8JsonWriter writer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            writer.WriteStringValue(ScalarText.TryFormat(value));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    internal static void Write(Utf8JsonWriter writer, float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            writer.WriteStringValue(ScalarText.TryFormat(value));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    private static bool IsDigits(Type type) =>
        type == typeof(System.Numerics.BigInteger) || type == typeof(IntPtr) || type == typeof(UIntPtr)
#if NET
        || type == typeof(Int128) || type == typeof(UInt128)
#endif
        ;

#if NET
    private static void WriteText<T>(Utf8JsonWriter writer, T value)
        where T : struct
    {
        Span<char> text = stackalloc char[64];
        var length = 0;
        var isFormatted = typeof(T) == typeof(DateTime) ? ((DateTime)(object)value).TryFormat(text, out length, "O", CultureInfo.InvariantCulture)
            : typeof(T) == typeof(DateTimeOffset) ? ((DateTimeOffset)(object)value).TryFormat(text, out length, "O", CultureInfo.InvariantCulture)
            : typeof(T) == typeof(DateOnly) ? ((DateOnly)(object)value).TryFormat(text, out length, "O", CultureInfo.InvariantCulture)
            : typeof(T) == typeof(TimeOnly) && ((TimeOnly)(object)value).TryFormat(text, out length, "O", CultureInfo.InvariantCulture);
        if (isFormatted)
        {
            writer.WriteStringValue(text[..length]);
        }
        else
        {
            writer.WriteStringValue(typeof(T) == typeof(TimeSpan) ? XmlConvert.ToString((TimeSpan)(object)value) : ScalarText.TryFormat(value) ?? value.ToString());
        }
    }
#endif
}
