using System.ComponentModel;
using System.Text.Encodings.Web;
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
    private ExportBuffer _buffer = null!;
    private DateTimeOffset? _since;
    private int _leftOut;
    private bool _isLeftOut;
    private int _count;
    private int _current = -1;
    private int _depth;
    private string? _name;
    private int _index;

    private PersonalDataExport()
    {
    }

    internal static string ToJson(object? value, PersonalDataShape shape, DateTimeOffset? since = null)
    {
        var buffer = ExportBuffer.Rent();
        WriteDocument(buffer, value, shape, since);
        var text = buffer.GetText();
        buffer.Return();
        return text;
    }

    internal static ExportBuffer ToBuffer(object? value, PersonalDataShape shape)
    {
        var buffer = ExportBuffer.Rent();
        WriteDocument(buffer, value, shape, null);
        return buffer;
    }

    internal static void WriteDocument(Utf8JsonWriter writer, object? value, PersonalDataShape shape, DateTimeOffset? since = null)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer), "Give the writer that takes the export.");
        }

        var buffer = ExportBuffer.Rent(writer.Options.Encoder ?? JavaScriptEncoder.Default);
        WriteDocument(buffer, value, shape, since);
        if (writer.Options.Indented)
        {
            using var document = JsonDocument.Parse(buffer.Written, DocumentCells.ParseOptions);
            document.WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(buffer.Written.Span, skipInputValidation: true);
        }

        buffer.Return();
    }

    private static void WriteDocument(ExportBuffer buffer, object? value, PersonalDataShape shape, DateTimeOffset? since)
    {
        if (value is null)
        {
            buffer.Null();
            return;
        }

        var export = _kept ?? new PersonalDataExport();
        _kept = null;
        (export._buffer, export._since) = (buffer, since);
        export.Document(value, shape.For(value));
        export.Reset();
        _kept = export;
    }

    private void Document(object value, PersonalDataShape shape)
    {
        var about = shape.Descriptor.About;
        _buffer.Raw(about.Head);
        Name("subject");
        Unknown(shape.Subject(value));
        _buffer.Raw(",\"data\":"u8);
        Name("data");
        Any(value, shape, shape);
        _buffer.EndPersonal();
        _buffer.Raw(about.Tail);
        if (_since is { } since)
        {
            _buffer.Raw(",\"since\":"u8);
            Scalar(since);
            _buffer.Raw(",\"leftOut\":"u8);
            _buffer.Number(_leftOut);
        }

        _buffer.Byte((byte)'}');
    }

    private void Name(string name)
    {
        _name = name;
        _index = 0;
    }

    private void Begin(PersonalDataMember member)
    {
        _buffer.Property(member.Property);
        _name = member.Path;
    }

    /// <summary>Writes an object as what it is at run time.</summary>
    private void Any(object value, PersonalDataShape shape, PersonalDataShape? declared)
    {
        var outer = _current;
        if (!Enter(value))
        {
            return;
        }

        _buffer.Byte((byte)'{');
        if (!ReferenceEquals(shape, declared))
        {
            _buffer.Raw("\"$type\":"u8);
            _buffer.Text(shape.TypeName);
        }

        shape.WriteMembers(value, this);
        _buffer.Byte((byte)'}');
        Leave(outer);
    }

    /// <summary>An object whose dates all lie before the period that was asked for. It is counted; a list holds nothing in its place.</summary>
    private bool IsOlder(object value, PersonalDataShape shape)
    {
        if (_since is not { } since || RetentionCheck.Of(value, shape, DateTimeOffset.MaxValue).Latest is not { } latest || latest >= since)
        {
            return false;
        }

        _leftOut++;
        _isLeftOut = _name is null;
        if (!_isLeftOut)
        {
            NotExported("older than the period");
        }

        return true;
    }

    private bool Enter(object? value)
    {
        if (value is not null)
        {
            var number = _count;
            if (!_visited.TryAdd(value, ref number))
            {
                _buffer.Raw("{\"$ref\":"u8);
                _buffer.Text(Pointer(number));
                _buffer.Byte((byte)'}');
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
        _buffer = null!;
        (_count, _current, _depth, _name, _leftOut, _isLeftOut) = (0, -1, 0, null, 0, false);
    }

    private readonly record struct Node(int Parent, string? Name, int Index);
}
