namespace PiiAnalyzers;

/// <summary>What the parts of one import share: objects by the pointer they stand at, and what could not be restored.</summary>
internal sealed class ImportSession
{
    /// <summary>Whose record it is, as the document says.</summary>
    internal System.Text.Json.JsonElement Subject { get; set; }

    internal Dictionary<string, object> Objects { get; } = new(StringComparer.Ordinal);

    internal List<string> NotRestored { get; } = [];
}
