using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PiiAnalyzers.Build;

/// <summary>The findings in the log that the compiler writes for <c>ErrorLog</c> (SARIF 2.1).</summary>
internal static class CompilerLog
{
    // Properties that the analyzers put on a finding while a baseline is written.
    private const string In = "baseline.in", Source = "baseline.source", Sink = "baseline.sink";

    /// <summary>How often each finding is in the log; suppressed ones are left out.</summary>
    /// <exception cref="XmlException">The log is no JSON, or not complete.</exception>
    /// <exception cref="FormatException">The log is empty.</exception>
    public static Dictionary<RecordedFinding, int> Read(string path)
    {
        var counts = new Dictionary<RecordedFinding, int>();
        foreach (var result in Load(path).Descendants("results").Elements("item"))
        {
            var properties = result.Element("properties")?.Element("customProperties");
            if (properties?.Element(In)?.Value is { Length: > 0 } container && result.Element("ruleId")?.Value is { } rule
                && result.Element("suppressions")?.HasElements != true)
            {
                var finding = new RecordedFinding(rule, container, properties.Element(Source)?.Value ?? "", properties.Element(Sink)?.Value ?? "");
                counts[finding] = counts.TryGetValue(finding, out var count) ? count + 1 : 1;
            }
        }

        return counts;
    }

    // The framework's own reader of JSON as XML: a task can bring no library along that the host might have in another version.
    private static XDocument Load(string path)
    {
        var text = File.ReadAllText(path);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException($"The compiler's log {path} is empty.");
        }

        var json = Encoding.UTF8.GetBytes(text);
        using var reader = JsonReaderWriterFactory.CreateJsonReader(json, XmlDictionaryReaderQuotas.Max);
        return XDocument.Load(reader);
    }
}
