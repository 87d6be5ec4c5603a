using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>What an erasure did and what it kept and why (GDPR Art. 5(2), 12(4) and 17, policy §8).</summary>
public sealed class ErasureReceipt
{
    internal ErasureReceipt(string typeName, string? subject, ErasureGround? ground, IReadOnlyList<ErasureEntry> entries)
    {
        TypeName = typeName;
        Subject = subject;
        Ground = ground;
        Entries = entries;
    }

    /// <summary>Full name of the type of the record.</summary>
    public string TypeName { get; }

    /// <summary>Whose record it is, as it was before the erasure; null if no member says so.</summary>
    public string? Subject { get; }

    /// <summary>Why it was erased; null when its retention had ended.</summary>
    public ErasureGround? Ground { get; }

    /// <summary>One entry for every marked value that was met, in the order of the export.</summary>
    public IReadOnlyList<ErasureEntry> Entries { get; }

    /// <summary>Values that are gone, or replaced by a sign.</summary>
    public IEnumerable<ErasureEntry> Erased => Entries.Where(static entry => entry.Outcome != ErasureOutcome.Kept);

    /// <summary>Values that are still there, each with the reason.</summary>
    public IEnumerable<ErasureEntry> Kept => Entries.Where(static entry => entry.Outcome == ErasureOutcome.Kept);

    /// <summary>Whether nothing was kept.</summary>
    public bool IsComplete => !Kept.Any();

    /// <summary>The receipt as a JSON document, for the file of the request.</summary>
    /// <returns>The document.</returns>
    public string ToJson()
    {
        var buffer = ExportBuffer.Rent();
        var writer = buffer.StartWriter();
        writer.WriteStartObject();
        writer.WriteString("type", TypeName);
        writer.WriteString("subject", Subject);
        writer.WriteString("ground", Ground?.ToString());
        writer.WriteBoolean("complete", IsComplete);
        writer.WriteStartArray("entries");
        foreach (var entry in Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("member", entry.Path);
            writer.WriteString("category", entry.Category);
            writer.WriteString("outcome", entry.Outcome.ToString());
            writer.WriteString("reason", entry.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        var text = buffer.GetText();
        buffer.Return();
        return text;
    }

    /// <summary>One line for people.</summary>
    /// <returns>For example <c>Shop.Customer 7: 5 erased, 1 kept</c>.</returns>
    public override string ToString() => $"{TypeName}{(Subject is null ? "" : " " + Subject)}: {Erased.Count()} erased, {Kept.Count()} kept";
}
