using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>The part of an export that says what each value is, why it is held and for how long (GDPR Art. 15(1)).</summary>
internal static class AboutWriter
{
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<PersonalDataMember> members)
    {
        writer.WriteStartArray("about");
        foreach (var member in members)
        {
            writer.WriteStartObject();
            writer.WriteString("member", member.Path);
            writer.WriteString("category", member.Category);
            writer.WriteString("identifiability", Tier(member.Identifiability));
            Strings(writer, "purposes", member.Purposes);
            Strings(writer, "legalBases", member.LegalBases);
            writer.WriteString("retention", member.Retention);
            Strings(writer, "recipients", member.Recipients);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static string Tier(Identifiability identifiability) => identifiability switch
    {
        Identifiability.Identifying => "identifying",
        Identifiability.MeetingCapture => "meetingCapture",
        Identifiability.Linkable => "linkable",
        Identifiability.NonIdentifying => "nonIdentifying",
        _ => "aggregated",
    };
}
