using System.Globalization;

namespace PiiAnalyzers;

/// <summary>Puts the text of a simple value into a buffer, without a string where the framework can.</summary>
internal static class ScalarFormat
{
    /// <returns>False if the value has to be made a string, or does not fit.</returns>
    internal static bool TryFormat<T>(T value, Span<char> destination, out int written)
        where T : struct
    {
#if NET
        if (typeof(T).IsEnum)
        {
            return Enum.TryFormat(value, destination, out written) && ScalarText.IsName(destination[..written]);
        }

        var format = typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly) ? "O" : "";
        if (typeof(T) != typeof(TimeSpan) && value is ISpanFormattable)
        {
            return ((ISpanFormattable)value).TryFormat(destination, out written, format, CultureInfo.InvariantCulture);
        }
#endif
        if (typeof(T) == typeof(bool))
        {
            var text = (bool)(object)value ? "true" : "false";
            text.AsSpan().CopyTo(destination);
            written = text.Length;
            return true;
        }

        written = 0;
        return false;
    }
}
