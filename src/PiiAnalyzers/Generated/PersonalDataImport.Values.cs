using System.Text.Json;

namespace PiiAnalyzers;

/// <content>What generated code calls.</content>
public sealed partial class PersonalDataImport
{
    /// <summary>Reads a text.</summary>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <returns>Its value.</returns>
    public string Text(PersonalDataMember member, string? current) => Get(member, current, static place => place.Text())!;

    /// <summary>Reads a text.</summary>
    /// <returns>The text.</returns>
    public string Text() => _element.GetString()!;

    /// <summary>Reads bytes.</summary>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <returns>Its value.</returns>
    public byte[] Bytes(PersonalDataMember member, byte[]? current) => Get(member, current, static place => place.Bytes())!;

    /// <summary>Reads bytes.</summary>
    /// <returns>The bytes.</returns>
    public byte[] Bytes() => IsNull ? null! : _element.GetBytesFromBase64();

    /// <summary>Reads a number, date, flag or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <returns>Its value.</returns>
    public T Scalar<T>(PersonalDataMember member, T current)
        where T : struct => Get(member, current, static place => place.Scalar<T>());

    /// <summary>Reads a number, date, flag or the like, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <returns>Its value.</returns>
    public T? Scalar<T>(PersonalDataMember member, T? current)
        where T : struct => Get(member, current, static place => place.ScalarOrNull<T>());

    /// <summary>Reads a number, date, flag or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    public T Scalar<T>()
        where T : struct => ScalarReader.Read<T>(_element);

    /// <summary>Reads a number, date, flag or the like, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    public T? ScalarOrNull<T>()
        where T : struct => IsNull ? null : ScalarReader.Read<T>(_element);

    /// <summary>Reads a value that is written as a text.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="parse">Makes it of the text.</param>
    /// <returns>Its value.</returns>
    public T Parse<T>(PersonalDataMember member, T? current, Func<string, T> parse) => Get(member, current, place => place.Parse(parse))!;

    /// <summary>Reads a value that is written as a text.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parse">Makes it of the text.</param>
    /// <returns>The value.</returns>
    public T Parse<T>(Func<string, T> parse) => IsNull ? default! : parse(_element.GetString()!);

    /// <summary>Reads a value that is JSON itself.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="parse">Makes it of the JSON.</param>
    /// <returns>Its value.</returns>
    public T Json<T>(PersonalDataMember member, T? current, Func<string, T> parse) => Get(member, current, place => place.Json(parse))!;

    /// <summary>Reads a value that is JSON itself.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="parse">Makes it of the JSON.</param>
    /// <returns>The value.</returns>
    public T Json<T>(Func<string, T> parse) => IsNull ? default! : parse(_element.GetRawText());

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    /// <returns>The object.</returns>
    public T Object<T>(PersonalDataMember member, T? current, PersonalDataShape<T> shape) => Get(member, current, place => place.Object(shape))!;

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="shape">Generated code of its declared type.</param>
    /// <returns>The object.</returns>
    public T Object<T>(PersonalDataShape<T> shape) => (T)Any(shape)!;

    /// <summary>Reads a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>Its value.</returns>
    public T? Optional<T>(PersonalDataMember member, T? current, Func<PersonalDataImport, T> read)
        where T : struct => Get(member, current, place => place.Optional(read));

    /// <summary>Reads a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="read">Reads it.</param>
    /// <returns>The value.</returns>
    public T? Optional<T>(Func<PersonalDataImport, T> read)
        where T : struct => IsNull ? null : read(this);

    /// <summary>Reads a tuple.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="read">Reads its slots.</param>
    /// <returns>The tuple.</returns>
    public T Tuple<T>(PersonalDataMember member, T current, Func<PersonalDataImport, T> read) => Get(member, current, read);

    /// <summary>Reads a value whose type is known only at run time.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <returns>Its value.</returns>
    public T Unknown<T>(PersonalDataMember member, T? current) => Get(member, current, static place => place.Unknown<T>())!;

    /// <summary>Reads a value whose type is known only at run time: an object that names its type, a text, a number, a flag or a list of these.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <returns>The value.</returns>
    public T Unknown<T>() => Unknown() switch
    {
        null => default!,
        T value => value,
        // The value of a type parameter that is a value type.
        _ when typeof(T).IsValueType => ScalarReader.Parse<T>(_element.ValueKind == JsonValueKind.String ? _element.GetString()! : _element.GetRawText()),
        _ => throw new FormatException("of another type than the member"),
    };

    /// <summary>Reads whose record the document is; objects in it keep what they have.</summary>
    /// <typeparam name="T">Type of the key.</typeparam>
    /// <param name="current">Its value so far.</param>
    /// <returns>The key.</returns>
    public T Subject<T>(T? current)
    {
        var subject = _session.Subject;
        if (_path != "#/data" || subject.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return current!;
        }

        var text = subject.ValueKind == JsonValueKind.String ? subject.GetString()! : subject.GetRawText();
        try
        {
            return ScalarReader.Parse<T>(text);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or ArgumentException)
        {
            _session.NotRestored.Add("#/subject: " + problem.GetType().Name);
            return current!;
        }
    }

    /// <summary>Reads whose record the document is; objects in it keep what they have.</summary>
    /// <typeparam name="T">Type of the key.</typeparam>
    /// <param name="current">Its value so far.</param>
    /// <returns>The key.</returns>
    public T? Subject<T>(T? current)
        where T : struct => _session.Subject.ValueKind is JsonValueKind.String or JsonValueKind.Number && _path == "#/data" ? Subject(current.GetValueOrDefault()) : current;

    private object? Unknown()
    {
        switch (_element.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            case JsonValueKind.String:
                return _element.GetString();
            case JsonValueKind.True or JsonValueKind.False:
                return _element.GetBoolean();
            case JsonValueKind.Number:
                return _element.TryGetInt32(out var small) ? (object)small : _element.TryGetInt64(out var number) ? number : (object)_element.GetDouble();
            case JsonValueKind.Array:
                return Enumerable.Range(0, _element.GetArrayLength()).Select(index => At(index).Unknown()).ToList();
            default:
                if (_element.TryGetProperty("$ref", out var reference) && _session.Objects.TryGetValue(reference.GetString() ?? "", out var known))
                {
                    return known;
                }

                if (_element.TryGetProperty("$type", out var type) && PersonalData.FindShape(type.GetString(), typeof(object)) is { } shape)
                {
                    return shape.ReadMembers(this);
                }

                throw new FormatException("an object that does not name its type");
        }
    }

    private bool IsNull => _element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
}
