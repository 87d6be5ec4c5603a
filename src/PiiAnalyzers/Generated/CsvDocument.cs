using System.Globalization;
using System.Text;

namespace PiiAnalyzers;

/// <summary>
/// Values as a table of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers do not.
/// </summary>
internal static class CsvDocument
{
    internal static string Write(IEnumerable<DocumentCell> cells)
    {
        var text = new StringBuilder("member,category,purposes,retention,value\r\n");
        foreach (var cell in cells)
        {
            Append(text, cell.Path).Append(',');
            Append(text, cell.Member?.Category ?? "").Append(',');
            Append(text, string.Join(" ", cell.Member?.Purposes ?? [])).Append(',');
            Append(text, cell.Member?.Retention ?? "").Append(',');
            Append(text, cell.Text).Append("\r\n");
        }

        return text.ToString();
    }

    internal static StringBuilder Append(StringBuilder text, string cell)
    {
        var safe = StartsFormula(cell) ? "'" + cell : cell;
        var isQuoted = safe.IndexOfAny([',', '"', '\r', '\n']) >= 0 || (safe.Length > 0 && (char.IsWhiteSpace(safe[0]) || char.IsWhiteSpace(safe[safe.Length - 1])));
        return isQuoted ? text.Append('"').Append(safe.Replace("\"", "\"\"")).Append('"') : text.Append(safe);
    }

    /// <summary>Spreadsheets skip white space and know the full-width signs.</summary>
    private static bool StartsFormula(string cell)
    {
        var trimmed = cell.TrimStart();
        return (cell.Length > 0 && cell[0] is '\t' or '\r' or '\n')
            || (trimmed.Length > 0 && trimmed[0] is '=' or '+' or '-' or '@' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20'
                && !double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _));
    }
}
