using System.ComponentModel;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>
/// One export of one object graph. Used by generated code. An object met a second time is written as <c>{"$ref": "#/data/home"}</c>,
/// a JSON pointer to where it was written first, so that cycles end and shared objects appear once. An object whose type is not the
/// declared one says so in <c>$type</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PersonalDataExport
{
    /// <summary>Well below what Utf8JsonWriter and the stack allow.</summary>
    private const int MaximumDepth = 200;

    [ThreadStatic]
    private static PersonalDataExport? _kept;

    private readonly VisitedObjects _visited = new();
    private Node[] _nodes = new Node[16];
    private Utf8JsonWriter _writer = null!;
    private int _count;
    private int _current = -1;
    private int _depth;
    private string? _name;
    private int _index;

    private PersonalDataExport()
    {
    }

    internal static string ToJson(object? value, PersonalDataShape shape)
    {
        var buffer = ExportBuffer.Rent();
        WriteDocument(buffer.Writer, value, shape);
        buffer.Writer.Flush();
        var text = buffer.GetText();
        buffer.Return();
        return text;
    }

    internal static void WriteDocument(Utf8JsonWriter writer, object? value, PersonalDataShape shape)
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

        var export = _kept ?? new PersonalDataExport();
        _kept = null;
        export._writer = writer;
        export.Document(value, shape.For(value));
        export.Reset();
        _kept = export;
    }

    private void Document(object value, PersonalDataShape shape)
    {
        _writer.WriteStartObject();
        _writer.WriteString(DocumentNames.Type, shape.TypeName);
        _writer.WritePropertyName(DocumentNames.Subject);
        Name("subject");
        Unknown(shape.Subject(value));
        _writer.WritePropertyName(DocumentNames.Data);
        Name("data");
        Any(value, shape, shape);
        shape.Descriptor.About.Write(_writer);
        _writer.WriteEndObject();
    }

    private void Name(string name)
    {
        _name = name;
        _index = 0;
    }

    private void Begin(PersonalDataMember member)
    {
        _writer.WritePropertyName(member.JsonName);
        _name = member.Path;
    }

    /// <summary>Writes an object as what it is at run time.</summary>
    private void Any(object value, PersonalDataShape shape, PersonalDataShape declared)
    {
        var outer = _current;
        if (!Enter(value))
        {
            return;
        }

        _writer.WriteStartObject();
        if (!ReferenceEquals(shape, declared))
        {
            _writer.WriteString(DocumentNames.RunTimeType, shape.TypeName);
        }

        shape.WriteMembers(value, this);
        _writer.WriteEndObject();
        Leave(outer);
    }

    private bool Enter(object? value)
    {
        if (value is not null)
        {
            var number = _count;
            if (!_visited.TryAdd(value, ref number))
            {
                _writer.WriteStartObject();
                _writer.WriteString(DocumentNames.Reference, Pointer(number));
                _writer.WriteEndObject();
                return false;
            }
        }

        if (_depth >= MaximumDepth)
        {
            NotExported("nested too deeply");
            return false;
        }

        Push();
        _depth++;
        return true;
    }

    /// <summary>Adds a step of the JSON pointer, from the enclosing object or list to what is written now.</summary>
    private void Push()
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        _nodes[_count] = new Node(_current, _name, _index);
        _current = _count++;
    }

    private void Leave(int outer)
    {
        _current = outer;
        _depth--;
    }

    /// <summary>Escaped as RFC 6901 demands.</summary>
    private string Pointer(int node)
    {
        var segments = new Stack<string>();
        for (var current = node; current >= 0; current = _nodes[current].Parent)
        {
            var (_, name, index) = _nodes[current];
            segments.Push(name?.Replace("~", "~0").Replace("/", "~1") ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return "#/" + string.Join("/", segments);
    }

    private void Reset()
    {
        _visited.Clear();
        if (_nodes.Length > 4096)
        {
            _nodes = new Node[16];
        }

        Array.Clear(_nodes, 0, Math.Min(_count, _nodes.Length));
        _writer = null!;
        (_count, _current, _depth, _name) = (0, -1, 0, null);
    }

    private readonly record struct Node(int Parent, string? Name, int Index);
}
