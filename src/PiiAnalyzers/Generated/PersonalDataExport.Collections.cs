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
            _buffer.Null();
            return;
        }

        var outer = _current;
        var count = 0;
        Push();
        _buffer.Byte((byte)'[');
        switch (items)
        {
            case T[] array:
                foreach (var item in array)
                {
                    Item(ref count, item, write);
                }

                break;
            case List<T> list:
                for (var index = 0; index < list.Count; index++)
                {
                    Item(ref count, list[index], write);
                }

                break;
            default:
                Enumerated(items, write);
                break;
        }

        _buffer.Byte((byte)']');
        _current = outer;
    }

    private void Item<T>(ref int count, T item, Action<T, PersonalDataExport> write)
    {
        var start = _buffer.Length;
        At(count);
        write(item, this);
        if (_isLeftOut)
        {
            _buffer.Length = start;
            _isLeftOut = false;
        }
        else
        {
            count++;
        }
    }

    /// <summary>A sequence can be computed, and stop with an exception: what came before is written, and the last element says so.</summary>
    private void Enumerated<T>(IEnumerable<T> items, Action<T, PersonalDataExport> write)
    {
        var index = 0;
        IEnumerator<T>? enumerator = null;
        try
        {
            while (true)
            {
                T item;
                try
                {
                    enumerator ??= items.GetEnumerator();
                    if (!enumerator.MoveNext())
                    {
                        return;
                    }

                    item = enumerator.Current;
                }
                catch (Exception problem) when (problem is not OutOfMemoryException)
                {
                    // Only the type: a message can hold the value.
                    At(index);
                    NotExported(problem.GetType().FullName!);
                    return;
                }

                Item(ref index, item, write);
            }
        }
        finally
        {
            enumerator?.Dispose();
        }
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
            _buffer.Null();
            return;
        }

        var outer = _current;
        Push();
        _buffer.Byte((byte)'{');
        foreach (var item in items)
        {
            var name = ScalarText.Key(item.Key);
            _buffer.Property(name);
            Name(name);
            write(item.Value, this);
        }

        _buffer.Byte((byte)'}');
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
        export._buffer.Raw("{\"key\":"u8);
        export.Name("key");
        writeKey(item.Key, export);
        export._buffer.Raw(",\"value\":"u8);
        export.Name("value");
        write(item.Value, export);
        export._buffer.Byte((byte)'}');
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
        _buffer.Byte((byte)'[');
        write(value, this);
        _buffer.Byte((byte)']');
        _current = outer;
    }

    /// <summary>Starts an element of a list, or a slot of a tuple.</summary>
    /// <param name="index">Its index.</param>
    public void At(int index)
    {
        if (index > 0)
        {
            _buffer.Byte((byte)',');
        }

        _name = null;
        _index = index;
    }
}
