using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiiAnalyzers;

/// <content>What generated code calls, for members and for values in lists.</content>
public sealed partial class PersonalDataExport
{
    /// <summary>Writes a text.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Text(PersonalDataMember member, string? value)
    {
        _buffer.Property(member.Property);
        _buffer.Text(value);
    }

    /// <summary>Writes a text.</summary>
    /// <param name="value">The value.</param>
    public void Text(string? value) => _buffer.Text(value);

    /// <summary>Writes bytes in Base64.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Bytes(PersonalDataMember member, byte[]? value)
    {
        _buffer.Property(member.Property);
        Bytes(value);
    }

    /// <summary>Writes bytes in Base64.</summary>
    /// <param name="value">The value.</param>
    public void Bytes(byte[]? value)
    {
        if (value is null)
        {
            _buffer.Null();
        }
        else
        {
            _buffer.Base64(value);
        }
    }

    /// <summary>Writes a number, date, flag or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Scalar<T>(PersonalDataMember member, T value)
        where T : struct
    {
        _buffer.Property(member.Property);
        ScalarWriter.Write(_buffer, value);
    }

    /// <summary>Writes a number, date, flag or the like, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Scalar<T>(PersonalDataMember member, T? value)
        where T : struct
    {
        _buffer.Property(member.Property);
        Scalar(value);
    }

    /// <summary>Writes a number, date, flag or the like.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public void Scalar<T>(T value)
        where T : struct => ScalarWriter.Write(_buffer, value);

    /// <summary>Writes a number, date, flag or the like, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public void Scalar<T>(T? value)
        where T : struct
    {
        if (value.HasValue)
        {
            ScalarWriter.Write(_buffer, value.GetValueOrDefault());
        }
        else
        {
            _buffer.Null();
        }
    }

    /// <summary>Writes that a secret is held, without disclosing it: <c>{"held": true}</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="hasValue">Whether there is a value.</param>
    public void Held(PersonalDataMember member, bool hasValue)
    {
        _buffer.Property(member.Property);
        _buffer.Raw(hasValue ? "{\"held\":true}"u8 : "{\"held\":false}"u8);
    }

    /// <summary>Writes an object as what it is at run time.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(PersonalDataMember member, T? value, PersonalDataShape<T> shape)
    {
        Begin(member);
        Object(value, shape);
    }

    /// <summary>Writes an object as what it is at run time.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(T? value, PersonalDataShape<T> shape)
    {
        if (value is null)
        {
            _buffer.Null();
        }
        else if (!typeof(T).IsValueType)
        {
            var exact = shape.For(value);
            if (_since is not null && IsOlder(value, exact))
            {
                return;
            }

            if (ReferenceEquals(exact, shape))
            {
                Exactly(value, shape, value);
            }
            else
            {
                Any(value, exact, shape);
            }
        }
        else if (_since is null || !IsOlder(value, shape))
        {
            Exactly(value, shape, null);
        }
    }

    /// <summary>Writes an object that is of exactly the type; it has no identity if it is a value, which cannot be met twice.</summary>
    private void Exactly<T>(T value, PersonalDataShape<T> shape, object? identity)
    {
        var outer = _current;
        if (Enter(identity))
        {
            _buffer.Byte((byte)'{');
            shape.Write(value, this);
            _buffer.Byte((byte)'}');
            Leave(outer);
        }
    }

    /// <summary>Writes a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    public void Optional<T>(PersonalDataMember member, T? value, Action<T, PersonalDataExport> write)
        where T : struct
    {
        Begin(member);
        Optional(value, write);
    }

    /// <summary>Writes a value that may be missing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    public void Optional<T>(T? value, Action<T, PersonalDataExport> write)
        where T : struct
    {
        if (value.HasValue)
        {
            write(value.GetValueOrDefault(), this);
        }
        else
        {
            _buffer.Null();
        }
    }

    /// <summary>Writes a property if its value turns out to hold personal data at run time; else nothing.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void IfPersonal(PersonalDataMember member, object? value)
    {
        if (value is not null && PersonalData.Find(value) is { Shape: { } shape })
        {
            Begin(member);
            Any(value, shape, null);
        }
    }

    /// <summary>Says that a member is held and cannot be written: <c>{"notExported": "System.Action"}</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="what">What it is.</param>
    public void NotExported(PersonalDataMember member, string what)
    {
        _buffer.Property(member.Property);
        NotExported(what);
    }

    /// <summary>Reads a computed member, which may throw; then the export says so instead of failing.</summary>
    /// <typeparam name="T">Type that has the member.</typeparam>
    /// <typeparam name="TValue">Type of the member.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="holder">The object that has it.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is a value to write.</returns>
    public bool TryRead<T, TValue>(PersonalDataMember member, T holder, Func<T, TValue> read, out TValue value)
    {
        try
        {
            value = read(holder);
            return true;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Only the type: a message can hold the value.
            NotExported(member, problem.GetType().FullName!);
            value = default!;
            return false;
        }
    }

    /// <summary>Writes a value whose type is known only at run time. What cannot be written is named.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    public void Unknown(PersonalDataMember member, object? value)
    {
        Begin(member);
        Unknown(value);
    }

    /// <summary>Writes a value whose type is known only at run time. What cannot be written is named: <c>{"notExported": "System.IO.FileStream"}</c>.</summary>
    /// <param name="value">The value.</param>
    public void Unknown(object? value)
    {
        switch (value)
        {
            case null:
                _buffer.Null();
                break;
            case bool flag:
                _buffer.Flag(flag);
                break;
            case double number:
                ScalarWriter.Write(_buffer, number);
                break;
            case float number:
                ScalarWriter.Write(_buffer, number);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                _buffer.Digits(ScalarText.TryFormat(value)!);
                break;
            case JsonElement { ValueKind: JsonValueKind.Undefined }:
                _buffer.Null();
                break;
            case JsonElement or JsonDocument or JsonNode:
                Json(value);
                break;
            case StringBuilder text:
                _buffer.Text(text.ToString());
                break;
            default:
                UnknownObject(value);
                break;
        }
    }

    /// <summary>JSON that holds half a surrogate pair cannot be written; a document that was disposed of cannot be read.</summary>
    private void Json(object value)
    {
        var start = _buffer.Length;
        var writer = _buffer.StartWriter();
        try
        {
            switch (value)
            {
                case JsonElement element:
                    element.WriteTo(writer);
                    break;
                case JsonDocument document:
                    document.WriteTo(writer);
                    break;
                case JsonNode node:
                    node.WriteTo(writer);
                    break;
            }

            writer.Flush();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            _buffer.Length = start;
            NotExported(problem.GetType().FullName!);
        }
    }

    private void UnknownObject(object value)
    {
        if (ScalarText.TryFormat(value) is { } text)
        {
            _buffer.Text(text);
        }
        else if (PersonalData.Find(value) is { Shape: { } shape })
        {
            Any(value, shape, null);
        }
        else if (value is IEnumerable items)
        {
            UnknownItems(items);
        }
        else
        {
            NotExported(value.GetType().FullName!);
        }
    }

    private void UnknownItems(IEnumerable items)
    {
        var outer = _current;
        if (!Enter(items))
        {
            return;
        }

        _buffer.Byte((byte)'[');
        Enumerated(items.Cast<object?>(), static (item, export) => export.Unknown(item is DictionaryEntry entry ? new[] { entry.Key, entry.Value } : item));
        _buffer.Byte((byte)']');
        Leave(outer);
    }

    private void NotExported(string what)
    {
        _buffer.Raw("{\"notExported\":"u8);
        _buffer.Text(what);
        _buffer.Byte((byte)'}');
    }
}
