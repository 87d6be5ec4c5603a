using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>One value of an export.</summary>
/// <param name="Path">Where it stands, for example <c>orders[3].number</c>.</param>
/// <param name="Member">What it is; null if it is not described.</param>
/// <param name="Value">The value: no object and no list, unless empty.</param>
internal readonly record struct DocumentCell(string Path, PersonalDataMember? Member, JsonElement Value)
{
    internal string Text => Value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => Value.GetString()!,
        _ => Value.GetRawText(),
    };
}
