using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PiiAnalyzers;

/// <summary>
/// One export of one object graph. Used by generated code. An object met a second time is written as <c>{"$ref": "#/data/home"}</c>,
/// a JSON pointer to where it was written first, so that cycles end and shared objects appear once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonalDataExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Well below what Utf8JsonWriter and the stack allow.</summary>
    private const int MaximumDepth = 200;

    private readonly Dictionary<object, int> _visited = new(ReferenceComparer.Instance);
    private readonly List<(int Parent, string Segment)> _nodes = [];
    private int _current = -1;
    private int _depth;

    private PersonalDataExport()
    {
    }

    /// <summary>The export of an object as JSON text.</summary>
    /// <param name="value">The object.</param>
    /// <param name="descriptor">Descriptor of its static type.</param>
    /// <returns>The document.</returns>
    public static string ToJson(object? value, PersonalDataDescriptor descriptor)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            WriteDocument(writer, value, descriptor);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the export of an object as one JSON value; null as <c>null</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The object.</param>
    /// <param name="descriptor">Descriptor of its static type.</param>
    public static void WriteDocument(Utf8JsonWriter writer, object? value, PersonalDataDescriptor descriptor)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer), "Give the writer that takes the export.");
        }

        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var exact = PersonalData.Find(value) ?? descriptor;
        var shape = exact.Shape ?? descriptor.Shape ?? throw new ArgumentException("A generic definition describes; it cannot export.", nameof(descriptor));
        writer.WriteStartObject();
        writer.WriteString("type", exact.TypeName);
        writer.WritePropertyName("subject");
        if (exact.WriteSubject is { } subject)
        {
            subject(value, writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WritePropertyName("data");
        new PersonalDataExport().Object(writer, "#/data", value, shape);
        AboutWriter.Write(writer, exact.Members);
        writer.WriteNull("policy");
        writer.WriteEndObject();
    }

    /// <summary>Writes an object as what it is at run time.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="segment">Step of the JSON pointer from the enclosing object to this one.</param>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its static type.</param>
    public void Object(Utf8JsonWriter writer, string segment, object? value, PersonalDataShape shape)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var outer = _current;
        if (!Enter(writer, segment, value))
        {
            return;
        }

        writer.WriteStartObject();
        shape.For(value).Write(value, writer, this);
        writer.WriteEndObject();
        Leave(outer);
    }

    /// <summary>Writes a property if its value turns out to hold personal data at run time; else nothing.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="value">The value.</param>
    public void IfPersonal(Utf8JsonWriter writer, string name, object? value)
    {
        if (value is not null && PersonalData.Find(value) is { Shape: { } shape })
        {
            writer.WritePropertyName(name);
            Object(writer, name, value, shape);
        }
    }

    /// <summary>Writes the value that says whose record an object is.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void WriteSubject(Utf8JsonWriter writer, object? value) => new PersonalDataExport().Unknown(writer, "#/subject", value);

    /// <summary>Writes that a secret is held, without disclosing it: <c>{"held": true}</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="hasValue">Whether there is a value.</param>
    public void Held(Utf8JsonWriter writer, bool hasValue)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("held", hasValue);
        writer.WriteEndObject();
    }

    /// <summary>Writes a number; NaN and the infinities, which JSON lacks, as text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The number.</param>
    public void Number(Utf8JsonWriter writer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            writer.WriteStringValue(ScalarText.Of(value));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a number; NaN and the infinities, which JSON lacks, as text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The number.</param>
    public void Number(Utf8JsonWriter writer, float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            writer.WriteStringValue(ScalarText.Of(value));
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a value whose type is known only at run time. What cannot be written is named: <c>{"notExported": "System.IO.FileStream"}</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="segment">Step of the JSON pointer from the enclosing object to this value.</param>
    /// <param name="value">The value.</param>
    public void Unknown(Utf8JsonWriter writer, string segment, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                Number(writer, number);
                break;
            case float number:
                Number(writer, number);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                writer.WriteRawValue(ScalarText.TryFormat(value)!);
                break;
            case JsonElement { ValueKind: JsonValueKind.Undefined }:
                writer.WriteNullValue();
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case JsonDocument document:
                document.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case StringBuilder text:
                writer.WriteStringValue(text.ToString());
                break;
            default:
                UnknownObject(writer, segment, value);
                break;
        }
    }

    private void UnknownObject(Utf8JsonWriter writer, string segment, object value)
    {
        if (ScalarText.TryFormat(value) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else if (PersonalData.Find(value) is { Shape: { } shape })
        {
            Object(writer, segment, value, shape);
        }
        else if (value is IDictionary dictionary)
        {
            Items(writer, segment, dictionary);
        }
        else if (value is IEnumerable items)
        {
            Items(writer, segment, items);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("notExported", value.GetType().FullName);
            writer.WriteEndObject();
        }
    }

    private void Items(Utf8JsonWriter writer, string segment, IEnumerable items)
    {
        var outer = _current;
        if (!Enter(writer, segment, items))
        {
            return;
        }

        var index = 0;
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Unknown(writer, Segment("", index++), item is DictionaryEntry entry ? new[] { entry.Key, entry.Value } : item);
        }

        writer.WriteEndArray();
        Leave(outer);
    }

    /// <summary>A step into a collection.</summary>
    /// <param name="member">Name of the member that holds it.</param>
    /// <param name="index">Index of the element.</param>
    /// <returns>For example <c>orders/3</c>.</returns>
    public static string Segment(string member, int index)
    {
        var step = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return member.Length == 0 ? step : member + "/" + step;
    }

    /// <summary>A step into a dictionary, escaped as JSON pointers demand (RFC 6901).</summary>
    /// <param name="member">Name of the member that holds it.</param>
    /// <param name="key">Key of the entry.</param>
    /// <returns>For example <c>contacts/home</c>.</returns>
    public static string Segment(string member, string? key) => member + "/" + (key ?? "").Replace("~", "~0").Replace("/", "~1");

    private bool Enter(Utf8JsonWriter writer, string segment, object value)
    {
        var isObject = !value.GetType().IsValueType;
        if (isObject && _visited.TryGetValue(value, out var first))
        {
            writer.WriteStartObject();
            writer.WriteString("$ref", Pointer(first));
            writer.WriteEndObject();
            return false;
        }

        if (_depth >= MaximumDepth)
        {
            writer.WriteStartObject();
            writer.WriteString("notExported", "nested too deeply");
            writer.WriteEndObject();
            return false;
        }

        if (isObject)
        {
            _visited.Add(value, _nodes.Count);
        }

        _nodes.Add((_current, segment));
        _current = _nodes.Count - 1;
        _depth++;
        return true;
    }

    private void Leave(int outer)
    {
        _current = outer;
        _depth--;
    }

    private string Pointer(int node)
    {
        var segments = new Stack<string>();
        for (var current = node; current >= 0; current = _nodes[current].Parent)
        {
            segments.Push(_nodes[current].Segment);
        }

        return string.Join("/", segments);
    }

    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        internal static readonly ReferenceComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
