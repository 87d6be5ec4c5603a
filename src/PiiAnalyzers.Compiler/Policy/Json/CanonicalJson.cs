using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>
/// The canonical form of RFC 8785: no white space, properties in the order of their UTF-16 code units, shortest escapes. Two files
/// that say the same have the same form, however they are laid out.
/// </summary>
internal static class CanonicalJson
{
    private const double SafeInteger = 9007199254740991;

    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                Members(text, value);
                break;
            case JsonKind.Array:
                Items(text, value);
                break;
            case JsonKind.String:
                Quote(text, value.Text);
                break;
            case JsonKind.Number:
                text.Append(Number(value));
                break;
            default:
                text.Append(value.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => "null" });
                break;
        }
    }

    private static void Members(StringBuilder text, JsonValue value)
    {
        text.Append('{');
        var first = true;
        foreach (var member in value.Members.OrderBy(static member => member.Name, StringComparer.Ordinal))
        {
            text.Append(first ? "" : ",");
            Quote(text, member.Name);
            text.Append(':');
            Write(text, member.Value);
            first = false;
        }

        text.Append('}');
    }

    private static void Items(StringBuilder text, JsonValue value)
    {
        text.Append('[');
        for (var i = 0; i < value.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Write(text, value.Items[i]);
        }

        text.Append(']');
    }

    /// <summary>Whole numbers in digits. The schema has no others; one in a free part of the file keeps the digits it was written with.</summary>
    private static string Number(JsonValue value) => value.IsInteger && Math.Abs(value.Number) <= SafeInteger
        ? ((long)value.Number).ToString(CultureInfo.InvariantCulture)
        : value.Text;

    private static void Quote(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var c in content)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c),
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
