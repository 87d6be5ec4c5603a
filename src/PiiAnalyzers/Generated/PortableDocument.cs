using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>An export without what portability does not cover.</summary>
internal static class PortableDocument
{
    internal static string Write(JsonElement document, PersonalDataShape shape)
    {
        var buffer = ExportBuffer.Rent();
        var writer = buffer.StartWriter();
        var covered = new HashSet<string>(shape.Descriptor.Members.Where(IsCovered).Select(static member => member.Path), StringComparer.Ordinal);
        writer.WriteStartObject();
        foreach (var property in document.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            switch (property.Name)
            {
                case "data":
                    Copy(writer, property.Value, DocumentPlace.Root(shape));
                    break;
                case "about":
                    writer.WriteStartArray();
                    foreach (var row in property.Value.EnumerateArray().Where(row => covered.Contains(row.GetProperty("member").GetString()!)))
                    {
                        row.WriteTo(writer);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    property.Value.WriteTo(writer);
                    break;
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        var text = buffer.GetText();
        buffer.Return();
        return text;
    }

    private static bool IsCovered(PersonalDataMember member) =>
        member is { Origin: DataOrigin.Provided or DataOrigin.Observed, IsSecret: false }
        && (member.LegalBases.Count == 0 || member.LegalBases.Any(static basis => basis is "consent" or "contract" or "preContract"));

    private static void Copy(Utf8JsonWriter writer, JsonElement element, DocumentPlace place)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in element.EnumerateArray())
            {
                Copy(writer, item, place.Item());
            }

            writer.WriteEndArray();
            return;
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            element.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            var (member, next) = place.Property(element, property.Name);
            if (member is null)
            {
                writer.WritePropertyName(property.Name);
                Copy(writer, property.Value, next);
            }
            else if (IsCovered(member))
            {
                property.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
