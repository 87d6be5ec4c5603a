using System.Diagnostics.CodeAnalysis;

namespace PiiAnalyzers;

/// <content>Lists and dictionaries. Values, and copies of objects, are put back into what can be changed.</content>
public sealed partial class PersonalDataErasure
{
    /// <summary>Erases what the elements of a list hold.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The list.</param>
    /// <param name="erase">Erases one element.</param>
    public void Items<T>(PersonalDataMember member, IEnumerable<T>? items, Eraser<T> erase)
    {
        Begin(member);
        Items(items, erase);
        End();
    }

    /// <summary>Erases what the elements of a list hold.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="erase">Erases one element.</param>
    public void Items<T>(IEnumerable<T>? items, Eraser<T> erase) => Each(items, erase, canReplace: false, out _);

    /// <summary>Erases what the elements of a list hold that may have to be made anew.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The list.</param>
    /// <param name="erase">Erases one element.</param>
    /// <param name="copies">What the new list is to hold.</param>
    /// <returns>Whether a new list has to be made.</returns>
    public bool Items<T>(PersonalDataMember member, IEnumerable<T>? items, Eraser<T> erase, [NotNullWhen(true)] out T[]? copies)
    {
        Begin(member);
        var isChanged = Items(items, erase, out copies);
        End();
        return isChanged;
    }

    /// <summary>Erases what the elements of a list hold that may have to be made anew.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="erase">Erases one element.</param>
    /// <param name="copies">What the new list is to hold.</param>
    /// <returns>Whether a new list has to be made.</returns>
    public bool Items<T>(IEnumerable<T>? items, Eraser<T> erase, [NotNullWhen(true)] out T[]? copies)
    {
        Each(items, erase, canReplace: true, out copies);
        return copies is not null;
    }

    /// <summary>Erases what the values of a dictionary hold.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="erase">Erases one value.</param>
    public void Map<TKey, TValue>(PersonalDataMember member, IEnumerable<KeyValuePair<TKey, TValue>>? items, Eraser<TValue> erase)
    {
        Begin(member);
        Map(items, erase);
        End();
    }

    /// <summary>Erases what the values of a dictionary hold.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="items">The dictionary.</param>
    /// <param name="erase">Erases one value.</param>
    public void Map<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Eraser<TValue> erase) => Each(items, erase, canReplace: false, out _);

    /// <summary>Erases what the values of a dictionary hold that may have to be made anew.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="erase">Erases one value.</param>
    /// <param name="copies">What the new dictionary is to hold.</param>
    /// <returns>Whether a new dictionary has to be made.</returns>
    public bool Map<TKey, TValue>(
        PersonalDataMember member, IEnumerable<KeyValuePair<TKey, TValue>>? items, Eraser<TValue> erase, [NotNullWhen(true)] out KeyValuePair<TKey, TValue>[]? copies)
    {
        Begin(member);
        var isChanged = Map(items, erase, out copies);
        End();
        return isChanged;
    }

    /// <summary>Erases what the values of a dictionary hold that may have to be made anew.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="items">The dictionary.</param>
    /// <param name="erase">Erases one value.</param>
    /// <param name="copies">What the new dictionary is to hold.</param>
    /// <returns>Whether a new dictionary has to be made.</returns>
    public bool Map<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Eraser<TValue> erase, [NotNullWhen(true)] out KeyValuePair<TKey, TValue>[]? copies)
    {
        Each(items, erase, canReplace: true, out copies);
        return copies is not null;
    }

    private void Each<T>(IEnumerable<T>? items, Eraser<T> erase, bool canReplace, out T[]? copies)
    {
        copies = null;
        if (items is null)
        {
            return;
        }

        if (items is IList<T> list && (items is T[] || !list.IsReadOnly))
        {
            for (var index = 0; index < list.Count; index++)
            {
                var item = list[index];
                if (At(index, ref item, list[index], erase))
                {
                    list[index] = item;
                }
            }

            return;
        }

        var elements = items.ToArray();
        var before = _entries.Count;
        var isChanged = false;
        for (var index = 0; index < elements.Length; index++)
        {
            isChanged |= At(index, ref elements[index], elements[index], erase);
        }

        if (!isChanged)
        {
            return;
        }

        if (items is ICollection<T> { IsReadOnly: false } collection)
        {
            collection.Clear();
            foreach (var element in elements)
            {
                collection.Add(element);
            }
        }
        else if (canReplace)
        {
            copies = elements;
        }
        else
        {
            CannotBeWrittenBack(before);
        }
    }

    private void Each<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Eraser<TValue> erase, bool canReplace, out KeyValuePair<TKey, TValue>[]? copies)
    {
        copies = null;
        if (items is null)
        {
            return;
        }

        var entries = items.ToArray();
        var before = _entries.Count;
        var isChanged = false;
        var dictionary = items as IDictionary<TKey, TValue> is { IsReadOnly: false } writable ? writable : null;
        for (var index = 0; index < entries.Length; index++)
        {
            var (key, value) = (entries[index].Key, entries[index].Value);
            if (!At(index, ref value, value, erase))
            {
                continue;
            }

            isChanged = true;
            entries[index] = new KeyValuePair<TKey, TValue>(key, value);
            if (dictionary is not null)
            {
                dictionary[key] = value;
            }
        }

        if (isChanged && dictionary is null)
        {
            if (canReplace)
            {
                copies = entries;
            }
            else
            {
                CannotBeWrittenBack(before);
            }
        }
    }

    /// <returns>Whether the element has to be put back.</returns>
    private bool At<T>(int index, ref T item, T original, Eraser<T> erase)
    {
        var before = _entries.Count;
        _path.Add((null, index));
        erase(ref item, this);
        _path.RemoveAt(_path.Count - 1);
        return typeof(T).IsValueType ? _entries.Count > before : !ReferenceEquals(item, original);
    }
}
