using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>Writes the JSON Schema of a type's export from what its members are said to be.</summary>
internal sealed class ExportSchemaWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<PersonalDataShape, string> _names = [];
    private readonly Queue<PersonalDataShape> _pending = new();

    private ExportSchemaWriter(Utf8JsonWriter writer) => _writer = writer;

    internal static string Write(PersonalDataShape shape)
    {
        var buffer = ExportBuffer.Rent();
        var writer = buffer.StartWriter();
        new ExportSchemaWriter(writer).Document(shape);
        writer.Flush();
        var text = buffer.GetText();
        buffer.Return();
        return text;
    }

    private void Document(PersonalDataShape shape)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _writer.WriteString("title", shape.TypeName);
        _writer.WriteString("type", "object");
        Strings("required", "type", "subject", "data", "about", "policy");
        _writer.WriteStartObject("properties");
        _writer.WriteStartObject("type");
        _writer.WriteString("type", "string");
        _writer.WriteEndObject();
        _writer.WriteStartObject("subject");
        _writer.WriteEndObject();
        _writer.WritePropertyName("data");
        Reference(shape);
        _writer.WriteStartObject("about");
        _writer.WriteString("type", "array");
        _writer.WriteEndObject();
        _writer.WriteStartObject("policy");
        Strings("type", "object", "null");
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteStartObject("$defs");
        while (_pending.Count > 0)
        {
            Definition(_pending.Dequeue());
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Definition(PersonalDataShape shape)
    {
        _writer.WriteStartObject(_names[shape]);
        _writer.WriteString("type", "object");
        _writer.WriteStartObject("properties");
        foreach (var member in shape.Members.Where(static member => member.IsExported))
        {
            _writer.WritePropertyName(member.JsonName);
            Member(member);
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Member(PersonalDataMember member)
    {
        if (member is { IsMarked: true, IsSecret: true })
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", "object");
            Strings("required", "held");
            _writer.WriteString("description", "Whether a secret is held; it is not disclosed.");
            _writer.WriteEndObject();
            return;
        }

        Value(member.ValueType, member);
    }

    /// <summary><c>string?</c>, <c>number[]</c>, <c>&lt;date&gt;</c> for dictionaries, <c>{0}</c> for a nested object.</summary>
    private void Value(string type, PersonalDataMember member)
    {
        if (type == "{0}" && member.Parts is [var part])
        {
            Reference(part);
            return;
        }

        _writer.WriteStartObject();
        if (type.EndsWith("?", StringComparison.Ordinal) && type is not "any?")
        {
            _writer.WriteStartArray("anyOf");
            Value(type.Substring(0, type.Length - 1), member);
            _writer.WriteStartObject();
            _writer.WriteString("type", "null");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }
        else if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            _writer.WriteString("type", "array");
            _writer.WritePropertyName("items");
            Value(type.Substring(0, type.Length - 2), member);
        }
        else if (type.StartsWith("<", StringComparison.Ordinal))
        {
            // A dictionary whose keys are no simple values is a list of entries.
            Strings("type", "object", "array");
            _writer.WritePropertyName("additionalProperties");
            Value(type.Substring(1, type.Length - 2), member);
        }
        else
        {
            Simple(type);
        }

        _writer.WriteEndObject();
    }

    private void Simple(string type)
    {
        switch (type)
        {
            case "string" or "integer" or "boolean" or "object":
                _writer.WriteString("type", type);
                break;
            case "number":
                // NaN and the infinities are texts.
                Strings("type", "number", "string");
                break;
            case "date" or "date-time" or "time" or "duration" or "uuid" or "uri":
                _writer.WriteString("type", "string");
                _writer.WriteString("format", type == "uri" ? "uri-reference" : type);
                break;
            case "base64":
                _writer.WriteString("type", "string");
                _writer.WriteString("contentEncoding", "base64");
                break;
        }
    }

    private void Reference(PersonalDataShape shape)
    {
        if (!_names.TryGetValue(shape, out var name))
        {
            name = _names.ContainsValue(shape.TypeName) ? $"{shape.TypeName}-{_names.Count}" : shape.TypeName;
            _names.Add(shape, name);
            _pending.Enqueue(shape);
        }

        _writer.WriteStartObject();
        _writer.WriteString("$ref", "#/$defs/" + name);
        _writer.WriteEndObject();
    }

    private void Strings(string name, params string[] values)
    {
        _writer.WriteStartArray(name);
        foreach (var value in values)
        {
            _writer.WriteStringValue(value);
        }

        _writer.WriteEndArray();
    }
}
