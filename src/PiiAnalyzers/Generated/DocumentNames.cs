using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>Names of the export document.</summary>
internal static class DocumentNames
{
    internal static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    internal static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    internal static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    internal static readonly JsonEncodedText Reference = JsonEncodedText.Encode("$ref");
    internal static readonly JsonEncodedText RunTimeType = JsonEncodedText.Encode("$type");
    internal static readonly JsonEncodedText Held = JsonEncodedText.Encode("held");
    internal static readonly JsonEncodedText NotExported = JsonEncodedText.Encode("notExported");
}
