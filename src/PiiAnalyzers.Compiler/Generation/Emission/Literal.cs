using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>C# literals, and text in documentation comments.</summary>
internal static class Literal
{
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ when char.IsSurrogate(character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    public static string Of(bool value) => value ? "true" : "false";

    public static string Strings(EquatableArray<string> values) => $"new string[] {{ {string.Join(", ", values.Select(Of))} }}";

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
