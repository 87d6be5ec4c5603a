namespace PiiAnalyzers;

/// <content>Lists, dictionaries and tuples.</content>
public sealed partial class PersonalDataExport
{
    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The list.</param>
    /// <param name="write">Writes one element.</param>
    public void Items<T>(PersonalDataMember member, IEnumerable<T>? items, Action<T, PersonalDataExport> write)
    {
        Begin(member);
        Items(items, write);
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="write">Writes one element.</param>
    public void Items<T>(IEnumerable<T>? items, Action<T, PersonalDataExport> write)
    {
        if (items is null)
        {
            _writer.WriteNullValue();
            return;
        }

        var outer = _current;
        Push();
        _writer.WriteStartArray();
        switch (items)
        {
            case T[] array:
                for (var index = 0; index < array.Length; index++)
                {
                    At(index);
                    write(array[index], this);
                }

                break;
            case List<T> list:
                for (var index = 0; index < list.Count; index++)
                {
                    At(index);
                    write(list[index], this);
                }

                break;
            default:
                var number = 0;
                foreach (var item in items)
                {
                    At(number++);
                    write(item, this);
                }

                break;
        }

        _writer.WriteEndArray();
        _current = outer;
    }

    /// <summary>Writes a dictionary whose keys are simple values as an object.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="write">Writes one value.</param>
    public void Map<TKey, TValue>(PersonalDataMember member, IEnumerable<KeyValuePair<TKey, TValue>>? items, Action<TValue, PersonalDataExport> write)
    {
        Begin(member);
        Map(items, write);
    }

    /// <summary>Writes a dictionary whose keys are simple values as an object.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="items">The dictionary.</param>
    /// <param name="write">Writes one value.</param>
    public void Map<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Action<TValue, PersonalDataExport> write)
    {
        if (items is null)
        {
            _writer.WriteNullValue();
            return;
        }

        var outer = _current;
        Push();
        _writer.WriteStartObject();
        foreach (var item in items)
        {
            var name = ScalarText.Key(item.Key);
            _writer.WritePropertyName(name);
            Name(name);
            write(item.Value, this);
        }

        _writer.WriteEndObject();
        _current = outer;
    }

    /// <summary>Writes a dictionary whose keys are not simple values as a list of entries.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="writeKey">Writes one key.</param>
    /// <param name="write">Writes one value.</param>
    public void Entries<TKey, TValue>(
        PersonalDataMember member,
        IEnumerable<KeyValuePair<TKey, TValue>>? items,
        Action<TKey, PersonalDataExport> writeKey,
        Action<TValue, PersonalDataExport> write)
    {
        Begin(member);
        Entries(items, writeKey, write);
    }

    /// <summary>Writes a dictionary whose keys are not simple values as a list of entries.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="items">The dictionary.</param>
    /// <param name="writeKey">Writes one key.</param>
    /// <param name="write">Writes one value.</param>
    public void Entries<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>>? items,
        Action<TKey, PersonalDataExport> writeKey,
        Action<TValue, PersonalDataExport> write) => Items(items, (item, export) =>
    {
        var outer = export._current;
        export.Push();
        export._writer.WriteStartObject();
        export._writer.WritePropertyName("key");
        export.Name("key");
        writeKey(item.Key, export);
        export._writer.WritePropertyName("value");
        export.Name("value");
        write(item.Value, export);
        export._writer.WriteEndObject();
        export._current = outer;
    });

    /// <summary>Writes a tuple as a list.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The tuple.</param>
    /// <param name="write">Writes its slots.</param>
    public void Tuple<T>(PersonalDataMember member, T value, Action<T, PersonalDataExport> write)
    {
        Begin(member);
        Tuple(value, write);
    }

    /// <summary>Writes a tuple as a list.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The tuple.</param>
    /// <param name="write">Writes its slots.</param>
    public void Tuple<T>(T value, Action<T, PersonalDataExport> write)
    {
        var outer = _current;
        Push();
        _writer.WriteStartArray();
        write(value, this);
        _writer.WriteEndArray();
        _current = outer;
    }

    /// <summary>Starts an element of a list, or a slot of a tuple.</summary>
    /// <param name="index">Its index.</param>
    public void At(int index)
    {
        _name = null;
        _index = index;
    }
}
