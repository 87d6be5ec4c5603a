namespace PiiAnalyzers;

/// <content>Lists, dictionaries and tuples.</content>
public sealed partial class RedactedText
{
    /// <summary>Adds the first elements of a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The list.</param>
    /// <param name="show">Adds one element.</param>
    public void Items<T>(string name, IEnumerable<T>? items, Action<T, RedactedText> show)
    {
        Member(name);
        Items(items, show);
    }

    /// <summary>Adds the first elements of a list.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="show">Adds one element.</param>
    public void Items<T>(IEnumerable<T>? items, Action<T, RedactedText> show)
    {
        if (items is null)
        {
            Null();
            return;
        }

        var index = 0;
        OpenList();
        if (items is IReadOnlyList<T> list)
        {
            while (index < list.Count && Next(index))
            {
                show(list[index++], this);
            }
        }
        else
        {
            foreach (var item in items)
            {
                if (!Next(index++))
                {
                    break;
                }

                show(item, this);
            }
        }

        CloseList();
    }

    private bool Next(int index)
    {
        if (_tree is not null)
        {
            return index < MaximumNodes;
        }

        Append(index == 0 ? "" : index < MaximumItems ? ", " : ", …");
        return index < MaximumItems;
    }

    /// <summary>Adds the first values of a dictionary. Keys are left out: they are often the very identifiers.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The dictionary.</param>
    /// <param name="show">Adds one value.</param>
    public void Map<TKey, TValue>(string name, IEnumerable<KeyValuePair<TKey, TValue>>? items, Action<TValue, RedactedText> show)
    {
        Member(name);
        Map(items, show);
    }

    /// <summary>Adds the first values of a dictionary. Keys are left out: they are often the very identifiers.</summary>
    /// <typeparam name="TKey">Type of its keys.</typeparam>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="items">The dictionary.</param>
    /// <param name="show">Adds one value.</param>
    public void Map<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? items, Action<TValue, RedactedText> show)
    {
        if (items is null)
        {
            Null();
            return;
        }

        OpenList();
        var index = 0;
#pragma warning disable CS8714 // A key that may be null matches no dictionary.
        if (items is Dictionary<TKey, TValue> dictionary)
#pragma warning restore CS8714
        {
            // Its own enumerator is not allocated.
            foreach (var item in dictionary)
            {
                if (!Next(index++))
                {
                    break;
                }

                show(item.Value, this);
            }
        }
        else
        {
            foreach (var item in items)
            {
                if (!Next(index++))
                {
                    break;
                }

                show(item.Value, this);
            }
        }

        CloseList();
    }

    /// <summary>Adds a tuple.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The tuple.</param>
    /// <param name="show">Adds its slots.</param>
    public void Tuple<T>(string name, T value, Action<T, RedactedText> show)
    {
        Member(name);
        Tuple(value, show);
    }

    /// <summary>Adds a tuple.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The tuple.</param>
    /// <param name="show">Adds its slots.</param>
    public void Tuple<T>(T value, Action<T, RedactedText> show)
    {
        OpenList();
        show(value, this);
        CloseList();
    }

    /// <summary>Starts a slot of a tuple.</summary>
    /// <param name="index">Its index.</param>
    public void At(int index)
    {
        if (_tree is null)
        {
            Append(index == 0 ? "" : ", ");
        }
    }

    private void OpenList()
    {
        if (_tree is null)
        {
            Append("[");
        }
        else
        {
            _tree.OpenList();
        }
    }

    private void CloseList()
    {
        if (_tree is null)
        {
            Append("]");
        }
        else
        {
            _tree.Close();
        }
    }
}
