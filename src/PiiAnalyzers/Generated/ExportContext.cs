using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>
/// The part of an export that says what each value is, why it is held and for how long (GDPR Art. 15(1)). It is the same for every
/// object of a type, so it is written once and copied.
/// </summary>
internal sealed class ExportContext
{
    internal ExportContext(PersonalDataDescriptor descriptor)
    {
        Head = [.. "{\"type\":"u8, .. Bytes(writer => writer.WriteStringValue(descriptor.TypeName)), .. ",\"subject\":"u8];
        Tail = [.. ",\"about\":"u8, .. Bytes(writer => WriteAbout(writer, descriptor.Members)), .. ",\"policy\":"u8, .. Bytes(writer => WritePolicy(writer, descriptor.Policy))];
    }

    /// <summary>What stands before the subject.</summary>
    internal byte[] Head { get; }

    /// <summary>What stands after the data, without the closing brace.</summary>
    internal byte[] Tail { get; }

    internal static string Tier(Identifiability identifiability) => identifiability switch
    {
        Identifiability.Identifying => "identifying",
        Identifiability.MeetingCapture => "meetingCapture",
        Identifiability.Linkable => "linkable",
        Identifiability.NonIdentifying => "nonIdentifying",
        _ => "aggregated",
    };

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ExportBuffer.Relaxed }))
        {
            write(writer);
        }

        return stream.ToArray();
    }

    private static void WriteAbout(Utf8JsonWriter writer, IReadOnlyList<PersonalDataMember> members)
    {
        writer.WriteStartArray();
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

    private static void WritePolicy(Utf8JsonWriter writer, PolicyReference? policy)
    {
        if (policy is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        writer.WriteEndObject();
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
}
