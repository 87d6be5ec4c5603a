using System.Globalization;
using System.Net;
using System.Xml;

namespace PiiAnalyzers;

/// <summary>Text of simple values, the same on every machine: dates in ISO 8601, numbers in the invariant culture.</summary>
internal static class ScalarText
{
    /// <summary>The text of a simple value, or null if the value is not simple.</summary>
    internal static string? TryFormat(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        char character => character.ToString(),
        Enum member => Name(member),
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
#if NET
        DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        System.Text.Rune rune => rune.ToString(),
        Half or Int128 or UInt128 => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
#endif
        TimeSpan span => XmlConvert.ToString(span),
        Guid id => id.ToString(),
        Uri uri => uri.OriginalString,
        Version version => version.ToString(),
        IPAddress address => address.ToString(),
        CultureInfo culture => culture.Name,
        byte[] bytes => Convert.ToBase64String(bytes),
        float single => single.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or System.Numerics.BigInteger =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        IntPtr native => ((long)native).ToString(CultureInfo.InvariantCulture),
        UIntPtr native => ((ulong)native).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether a text is the name of an enumeration's member: values without one are numbers, with the minus sign of the culture.</summary>
    internal static bool IsName(ReadOnlySpan<char> text) => text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_');

    /// <summary>The name of an enumeration's member, or its number.</summary>
    private static string Name(Enum member)
    {
        var name = member.ToString();
        return IsName(name.AsSpan()) ? name
            : member.GetTypeCode() == TypeCode.UInt64 ? Convert.ToUInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A dictionary's key as the name of a property.</summary>
    internal static string Key<T>(T key) => key as string ?? (key is null ? "" : TryFormat(key) ?? "");
}
