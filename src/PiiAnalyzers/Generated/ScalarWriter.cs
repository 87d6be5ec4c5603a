using System.Globalization;
using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>
/// Writes simple values as JSON. The tests for the type are decided when the code of one type is compiled, so that nothing is boxed
/// and only one branch remains.
/// </summary>
internal static class ScalarWriter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write<T>(ExportBuffer buffer, T value)
        where T : struct
    {
        if (typeof(T) == typeof(int))
        {
            buffer.Number((int)(object)value);
        }
        else if (typeof(T) == typeof(long))
        {
            buffer.Number((long)(object)value);
        }
        else if (typeof(T) == typeof(bool))
        {
            buffer.Flag((bool)(object)value);
        }
        else if (typeof(T) == typeof(decimal))
        {
            buffer.Number((decimal)(object)value);
        }
        else if (typeof(T) == typeof(double))
        {
            Write(buffer, (double)(object)value);
        }
        else if (typeof(T) == typeof(float))
        {
            Write(buffer, (float)(object)value);
        }
        else if (typeof(T) == typeof(short))
        {
            buffer.Number((short)(object)value);
        }
        else if (typeof(T) == typeof(sbyte))
        {
            buffer.Number((sbyte)(object)value);
        }
        else if (typeof(T) == typeof(byte))
        {
            buffer.Number((byte)(object)value);
        }
        else if (typeof(T) == typeof(ushort))
        {
            buffer.Number((ushort)(object)value);
        }
        else if (typeof(T) == typeof(uint))
        {
            buffer.Number((long)(uint)(object)value);
        }
        else if (typeof(T) == typeof(ulong))
        {
            buffer.Number((ulong)(object)value);
        }
        else if (IsDigits(typeof(T)))
        {
            buffer.Digits(ScalarText.TryFormat(value)!);
        }
        else
        {
            WriteText(buffer, value);
        }
    }

    /// <summary>NaN and the infinities, which JSON lacks, become text.</summary>
    internal static void Write(ExportBuffer buffer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            buffer.Text(ScalarText.TryFormat(value));
        }
        else
        {
#if NET
            buffer.Formatted(value, default, isQuoted: false);
#else
            buffer.Digits(ScalarText.TryFormat(value)!);
#endif
        }
    }

    internal static void Write(ExportBuffer buffer, float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            buffer.Text(ScalarText.TryFormat(value));
        }
        else
        {
#if NET
            buffer.Formatted(value, default, isQuoted: false);
#else
            buffer.Digits(ScalarText.TryFormat(value)!);
#endif
        }
    }

    private static bool IsDigits(Type type) =>
        type == typeof(System.Numerics.BigInteger) || type == typeof(IntPtr) || type == typeof(UIntPtr)
#if NET
        || type == typeof(Int128) || type == typeof(UInt128)
#endif
        ;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteText<T>(ExportBuffer buffer, T value)
        where T : struct
    {
#if NET
        if (typeof(T) == typeof(DateTime))
        {
            buffer.Formatted((DateTime)(object)value, "O", isQuoted: true);
        }
        else if (typeof(T) == typeof(DateTimeOffset))
        {
            buffer.Formatted((DateTimeOffset)(object)value, "O", isQuoted: true);
        }
        else if (typeof(T) == typeof(DateOnly))
        {
            buffer.Formatted((DateOnly)(object)value, "O", isQuoted: true);
        }
        else if (typeof(T) == typeof(TimeOnly))
        {
            buffer.Formatted((TimeOnly)(object)value, "O", isQuoted: true);
        }
        else if (typeof(T) == typeof(Guid))
        {
            buffer.Formatted((Guid)(object)value, default, isQuoted: true);
        }
        else if (typeof(T) == typeof(Half))
        {
            Write(buffer, (float)(Half)(object)value);
        }
        else if (typeof(T) == typeof(char))
        {
            buffer.Text([(char)(object)value]);
        }
        else if (typeof(T).IsEnum)
        {
            WriteEnum(buffer, value);
        }
        else
#endif
        {
            buffer.Text(ScalarText.TryFormat(value) ?? Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

#if NET
    private static void WriteEnum<T>(ExportBuffer buffer, T value)
        where T : struct
    {
        Span<char> text = stackalloc char[64];
        if (Enum.TryFormat(value, text, out var length) && ScalarText.IsName(text[..length]))
        {
            buffer.Text(text[..length]);
        }
        else
        {
            buffer.Text(ScalarText.TryFormat(value));
        }
    }
#endif
}
