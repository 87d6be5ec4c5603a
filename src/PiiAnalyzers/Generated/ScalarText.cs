using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Xml;

namespace PiiAnalyzers;

/// <summary>Text of simple values, the same on every machine: dates in ISO 8601, numbers in the invariant culture. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScalarText
{
    /// <summary>An ISO 8601 duration.</summary>
    /// <param name="value">The time span.</param>
    /// <returns>For example <c>P1DT2H</c>.</returns>
    public static string Of(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>Base64 of bytes.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>The text, or null for null.</returns>
    public static string? Of(byte[]? value) => value is null ? null : Convert.ToBase64String(value);

    /// <summary>The invariant text of a value that formats itself.</summary>
    /// <param name="value">A number, date or the like.</param>
    /// <param name="format">Its format, or null.</param>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <returns>The text.</returns>
    public static string Of<T>(T value, string? format = null)
        where T : struct, IFormattable => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The text of a simple value, or null if the value is not simple.</summary>
    internal static string? TryFormat(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        char character => character.ToString(),
        Enum member => member.ToString(),
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
#if NET
        DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
#endif
        TimeSpan span => Of(span),
        Guid id => id.ToString(),
        Uri uri => uri.OriginalString,
        Version version => version.ToString(),
        IPAddress address => address.ToString(),
        CultureInfo culture => culture.Name,
        byte[] bytes => Convert.ToBase64String(bytes),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or System.Numerics.BigInteger =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
