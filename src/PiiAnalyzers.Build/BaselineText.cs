using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Build;

/// <summary>Prints a baseline: one finding a line, in ordinal order, so that a change reads well in a diff.</summary>
internal static class BaselineText
{
    public static string Print(IReadOnlyDictionary<RecordedFinding, int> counts)
    {
        var text = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
        var separator = "\n";
        foreach (var (finding, count) in counts
            .OrderBy(static pair => pair.Key.Rule, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.In, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.Source, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.Sink, StringComparer.Ordinal)
            .Select(static pair => (pair.Key, pair.Value)))
        {
            text.Append(separator).Append("    { ");
            Member(text, "rule", finding.Rule);
            Member(text, "in", finding.In);
            Member(text, "source", finding.Source);
            Member(text, "sink", finding.Sink);
            text.Append("\"count\": ").Append(count.ToString(CultureInfo.InvariantCulture)).Append(" }");
            separator = ",\n";
        }

        return text.Append(counts.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static void Member(StringBuilder text, string name, string value)
    {
        text.Append('"').Append(name).Append("\": \"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append("\", ");
    }
}
