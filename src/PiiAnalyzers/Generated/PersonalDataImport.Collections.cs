using System.Text.Json;

namespace PiiAnalyzers;

/// <content>Lists and dictionaries.</content>
public sealed partial class PersonalDataImport
{
    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <typeparam name="TList">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="read">Reads one element.</param>
    /// <param name="create">Makes the list.</param>
    /// <returns>The list.</returns>
    public TList Items<T, TList>(PersonalDataMember member, TList? current, Func<PersonalDataImport, T> read, Func<T[], TList> create) =>
        Get(member, current, place => place.Items(read, create))!;

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <typeparam name="TList">Its type.</typeparam>
    /// <param name="read">Reads one element.</param>
    /// <param name="create">Makes the list.</param>
    /// <returns>The list.</returns>
    public TList Items<T, TList>(Func<PersonalDataImport, T> read, Func<T[], TList> create) => IsNull ? default! : create(Elements(read));

    /// <summary>Fills a list that cannot be replaced.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="list">The list.</param>
    /// <param name="read">Reads one element.</param>
    public void Fill<T>(PersonalDataMember member, ICollection<T>? list, Func<PersonalDataImport, T> read) =>
        Fill(member, list, Get(member, null, place => place.IsNull ? null : place.Elements(read)));

    /// <summary>Reads a dictionary whose keys are simple values.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <typeparam name="TMap">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="read">Reads one value.</param>
    /// <param name="create">Makes the dictionary.</param>
    /// <returns>The dictionary.</returns>
    public TMap Map<TKey, TValue, TMap>(PersonalDataMember member, TMap? current, Func<PersonalDataImport, TValue> read, Func<KeyValuePair<TKey, TValue>[], TMap> create) =>
        Get(member, current, place => place.Map(read, create))!;

    /// <summary>Reads a dictionary whose keys are simple values.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <typeparam name="TMap">Its type.</typeparam>
    /// <param name="read">Reads one value.</param>
    /// <param name="create">Makes the dictionary.</param>
    /// <returns>The dictionary.</returns>
    public TMap Map<TKey, TValue, TMap>(Func<PersonalDataImport, TValue> read, Func<KeyValuePair<TKey, TValue>[], TMap> create) =>
        IsNull ? default! : create(Properties<TKey, TValue>(read));

    /// <summary>Fills a dictionary that cannot be replaced.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="map">The dictionary.</param>
    /// <param name="read">Reads one value.</param>
    public void FillMap<TKey, TValue>(PersonalDataMember member, ICollection<KeyValuePair<TKey, TValue>>? map, Func<PersonalDataImport, TValue> read) =>
        Fill(member, map, Get(member, null, place => place.IsNull ? null : place.Properties<TKey, TValue>(read)));

    /// <summary>Reads a dictionary whose keys are not simple values.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <typeparam name="TMap">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="current">Its value so far.</param>
    /// <param name="readKey">Reads one key.</param>
    /// <param name="read">Reads one value.</param>
    /// <param name="create">Makes the dictionary.</param>
    /// <returns>The dictionary.</returns>
    public TMap Entries<TKey, TValue, TMap>(
        PersonalDataMember member,
        TMap? current,
        Func<PersonalDataImport, TKey> readKey,
        Func<PersonalDataImport, TValue> read,
        Func<KeyValuePair<TKey, TValue>[], TMap> create) => Get(member, current, place => place.Entries(readKey, read, create))!;

    /// <summary>Reads a dictionary whose keys are not simple values.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <typeparam name="TMap">Its type.</typeparam>
    /// <param name="readKey">Reads one key.</param>
    /// <param name="read">Reads one value.</param>
    /// <param name="create">Makes the dictionary.</param>
    /// <returns>The dictionary.</returns>
    public TMap Entries<TKey, TValue, TMap>(
        Func<PersonalDataImport, TKey> readKey,
        Func<PersonalDataImport, TValue> read,
        Func<KeyValuePair<TKey, TValue>[], TMap> create) => IsNull ? default! : create(Elements(place => place.Entry(readKey, read)));

    /// <summary>Fills a dictionary that cannot be replaced.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="map">The dictionary.</param>
    /// <param name="readKey">Reads one key.</param>
    /// <param name="read">Reads one value.</param>
    public void FillEntries<TKey, TValue>(
        PersonalDataMember member,
        ICollection<KeyValuePair<TKey, TValue>>? map,
        Func<PersonalDataImport, TKey> readKey,
        Func<PersonalDataImport, TValue> read) =>
        Fill(member, map, Get(member, null, place => place.IsNull ? null : place.Elements(entry => entry.Entry(readKey, read))));

    private void Fill<T>(PersonalDataMember member, ICollection<T>? target, T[]? items)
    {
        if (items is null)
        {
            return;
        }

        if (target is null or { IsReadOnly: true })
        {
            NotRestored(member, "the collection is read-only");
            return;
        }

        target.Clear();
        foreach (var item in items)
        {
            target.Add(item);
        }
    }

    private KeyValuePair<TKey, TValue> Entry<TKey, TValue>(Func<PersonalDataImport, TKey> readKey, Func<PersonalDataImport, TValue> read) => new(
        readKey(new PersonalDataImport(_session, _element.GetProperty("key"), _path + "/key")),
        read(new PersonalDataImport(_session, _element.GetProperty("value"), _path + "/value")));

    private T[] Elements<T>(Func<PersonalDataImport, T> read)
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("not a list");
        }

        var items = new T[_element.GetArrayLength()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(At(index));
        }

        return items;
    }

    private KeyValuePair<TKey, TValue>[] Properties<TKey, TValue>(Func<PersonalDataImport, TValue> read)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not an object");
        }

        var items = new List<KeyValuePair<TKey, TValue>>();
        foreach (var property in _element.EnumerateObject())
        {
            var place = new PersonalDataImport(_session, property.Value, _path + "/" + Escape(property.Name));
            items.Add(new KeyValuePair<TKey, TValue>(ScalarReader.Parse<TKey>(property.Name), read(place)));
        }

        return items.ToArray();
    }
}
