using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>What a rectification changed (GDPR Art. 16), so that recipients can be told (Art. 19). Holds no values.</summary>
public sealed class RectificationRecord
{
    private RectificationRecord(string typeName, string? subject, string reason, IReadOnlyList<RectifiedMember> changes) =>
        (TypeName, Subject, Reason, Changes) = (typeName, subject, reason, changes);

    /// <summary>Full name of the type of the record.</summary>
    public string TypeName { get; }

    /// <summary>Whose record it is; null if no member says so.</summary>
    public string? Subject { get; }

    /// <summary>Why it was changed.</summary>
    public string Reason { get; }

    /// <summary>The values that changed, in the order of the export.</summary>
    public IReadOnlyList<RectifiedMember> Changes { get; }

    /// <summary>Who received the values that changed, and must be told.</summary>
    public IEnumerable<string> Recipients => Changes.SelectMany(static change => change.Member?.Recipients ?? []).Distinct(StringComparer.Ordinal);

    internal static RectificationRecord Of(string before, string after, PersonalDataShape shape, string reason, object? subject)
    {
        using var old = JsonDocument.Parse(before, DocumentCells.ParseOptions);
        using var current = JsonDocument.Parse(after, DocumentCells.ParseOptions);
        var left = DocumentCells.Of(old.RootElement, shape).ToDictionary(static cell => cell.Path, StringComparer.Ordinal);
        var changes = new List<RectifiedMember>();
        foreach (var cell in DocumentCells.Of(current.RootElement, shape))
        {
            var isNew = !left.TryGetValue(cell.Path, out var earlier);
            left.Remove(cell.Path);
            if (isNew || earlier.Text != cell.Text || earlier.Value.ValueKind != cell.Value.ValueKind)
            {
                changes.Add(new RectifiedMember(cell.Path, cell.Member, isNew || IsEmpty(earlier) ? RectificationKind.Completed : IsEmpty(cell) ? RectificationKind.Removed : RectificationKind.Corrected));
            }
        }

        changes.AddRange(left.Values.Select(static cell => new RectifiedMember(cell.Path, cell.Member, RectificationKind.Removed)));
        return new RectificationRecord(shape.TypeName, subject is null ? null : ScalarText.TryFormat(subject), reason, changes);
    }

    private static bool IsEmpty(DocumentCell cell) => cell.Text.Length == 0 || cell.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;
}
