using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>
/// A place in an exported document that is read back. Used by generated code. What cannot be restored keeps its value and is named.
/// Methods return null where the document holds null, whatever their annotation says: the declared type allowed it then.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PersonalDataImport
{
    private readonly ImportSession _session;
    private readonly JsonElement _element;
    private readonly string _path;

    internal PersonalDataImport(ImportSession session, JsonElement element, string path) => (_session, _element, _path) = (session, element, path);

    /// <summary>Makes a new object known, so that references to it inside of it are found.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>The object.</returns>
    public T Start<T>(T value)
    {
        if (!typeof(T).IsValueType)
        {
            _session.Objects[_path] = value!;
        }

        return value;
    }

    /// <summary>Says that a member cannot be set.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why.</param>
    public void NotRestored(PersonalDataMember member, string reason)
    {
        if (Find(member) is not null)
        {
            _session.NotRestored.Add($"{_path}/{member.Path}: {reason}");
        }
    }

    internal void NotRestored(string reason) => _session.NotRestored.Add($"{_path}: {reason}");

    /// <summary>Adds elements to a new collection.</summary>
    /// <typeparam name="TList">Its type.</typeparam>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="list">The collection.</param>
    /// <param name="items">The elements.</param>
    /// <returns>The collection.</returns>
    public static TList Filled<TList, T>(TList list, T[] items)
        where TList : ICollection<T>
    {
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    /// <summary>JSON that outlives the document it was read from.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The element.</returns>
    public static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The slot of a tuple.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The place.</returns>
    public PersonalDataImport At(int index) =>
        new(_session, _element.ValueKind == JsonValueKind.Array && index < _element.GetArrayLength() ? _element[index] : default, _path + "/" + index.ToString(CultureInfo.InvariantCulture));

    internal object? Any(PersonalDataShape shape)
    {
        if (_element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (_element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not an object");
        }

        if (_element.TryGetProperty("$ref", out var reference))
        {
            return _session.Objects.TryGetValue(reference.GetString() ?? "", out var known)
                ? known
                : throw new FormatException("refers to an object that does not exist yet");
        }

        if (_element.TryGetProperty("notExported", out var what) && shape.Members.All(static member => member.Path != "notExported"))
        {
            throw new FormatException($"was not exported: {what}");
        }

        if (_element.TryGetProperty("$type", out var type))
        {
            shape = PersonalData.FindShape(type.GetString(), shape.Type) ?? throw new FormatException($"the type {type} is not known");
        }

        return shape.ReadMembers(this);
    }

    private JsonElement? Find(PersonalDataMember member) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(member.Path, out var found) ? found : null;

    /// <summary>Reads a member; if it is not in the document, or cannot be read, it keeps its value.</summary>
    private T Get<T>(PersonalDataMember member, T current, Func<PersonalDataImport, T> read)
    {
        if (Find(member) is not { } found)
        {
            return current;
        }

        var place = new PersonalDataImport(_session, found, _path + "/" + Escape(member.Path));
        try
        {
            return read(place);
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException or OverflowException or ArgumentException or InvalidCastException)
        {
            place.NotRestored(problem is FormatException ? problem.Message : problem.GetType().Name);
            return current;
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
