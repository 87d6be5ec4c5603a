using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PiiAnalyzers;

/// <content>What generated code calls.</content>
public sealed partial class PersonalDataErasure
{
    /// <summary>Whether a member is to be erased now; writes the entry of the receipt.</summary>
    /// <param name="member">The member.</param>
    /// <returns>False if something stands against it.</returns>
    public bool Erases(PersonalDataMember member)
    {
        if (!IsAsked(member))
        {
            return false;
        }

        if (Refusal(member) is { } refusal)
        {
            Log(member, ErasureOutcome.Kept, refusal);
            return false;
        }

        Log(member, member.Erasure is ErasureEffect.Tombstone ? ErasureOutcome.Tombstoned : ErasureOutcome.Erased);
        return true;
    }

    /// <summary>Whether a copy can take the place of the object at hand; if not, the receipt says that the member stays.</summary>
    /// <param name="member">The member, which can be set in a copy only.</param>
    /// <param name="obstacle">Why.</param>
    /// <returns>True if it can.</returns>
    public bool Copies(PersonalDataMember member, string obstacle)
    {
        if (!CanCopy)
        {
            Keeps(member, obstacle);
        }

        return CanCopy;
    }

    /// <summary>Erases a member whose setter may refuse; then the receipt says that it is kept.</summary>
    /// <typeparam name="T">Type that has the member.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="holder">The object.</param>
    /// <param name="assign">Sets the member.</param>
    public void TryErase<T>(PersonalDataMember member, T holder, Action<T> assign)
    {
        if (!Erases(member))
        {
            return;
        }

        try
        {
            assign(holder);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Only the type: a message can hold the value.
            _entries.RemoveAt(_entries.Count - 1);
            Log(member, ErasureOutcome.Kept, $"setting it throws {problem.GetType().Name}");
        }
    }

    /// <summary>Says that a member stays, and why.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why.</param>
    public void Keeps(PersonalDataMember member, string reason)
    {
        if (IsAsked(member))
        {
            Log(member, ErasureOutcome.Kept, reason);
        }
    }

    /// <summary>Says of a member that has no value of its own whether anything is left of it.</summary>
    /// <typeparam name="T">Type that has the member.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="holder">The object, when what can be erased is erased.</param>
    /// <param name="read">Reads the member.</param>
    public void Computed<T>(PersonalDataMember member, T holder, Func<T, object?> read)
    {
        if (!IsAsked(member))
        {
            return;
        }

        object? left;
        try
        {
            left = read(holder);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            left = null;
        }

        var isGone = left is null or "" || (left is string text && text.Trim().Length == 0) || (left is ICollection { Count: 0 }) || IsDefault(left);
        Log(member, isGone ? ErasureOutcome.Erased : ErasureOutcome.Kept, isGone ? null : "it is computed, and still has a value");
    }

    /// <summary>Empties a marked collection that cannot be replaced.</summary>
    /// <typeparam name="T">Type of its elements.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="items">The collection.</param>
    public void Clear<T>(PersonalDataMember member, ICollection<T>? items)
    {
        if (items is { IsReadOnly: true, Count: > 0 })
        {
            Keeps(member, "the collection is read-only");
        }
        else if (Erases(member))
        {
            items?.Clear();
        }
    }

    /// <summary>Erases what a nested object holds.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(PersonalDataMember member, T? value, PersonalDataShape<T> shape)
        where T : class
    {
        Begin(member);
        Object(value, shape);
        End();
    }

    /// <summary>Erases what a nested object holds.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Object<T>(T? value, PersonalDataShape<T> shape)
        where T : class
    {
        if (value is not null)
        {
            object target = value;
            Any(ref target, shape.For(value), canCopy: false);
        }
    }

    /// <summary>Erases what a nested object holds; a copy takes its place if it cannot be changed.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The object, then the copy.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Record<T>(PersonalDataMember member, [NotNullIfNotNull(nameof(value))] ref T? value, PersonalDataShape<T> shape)
        where T : class
    {
        Begin(member);
        Record(ref value, shape);
        End();
    }

    /// <summary>Erases what a nested object holds; a copy takes its place if it cannot be changed.</summary>
    /// <typeparam name="T">Its declared type.</typeparam>
    /// <param name="value">The object, then the copy.</param>
    /// <param name="shape">Generated code of its declared type.</param>
    public void Record<T>([NotNullIfNotNull(nameof(value))] ref T? value, PersonalDataShape<T> shape)
        where T : class
    {
        if (value is not null)
        {
            object target = value;
            Any(ref target, shape.For(value), canCopy: true);
            value = (T)target;
        }
    }

    /// <summary>Erases what a nested value holds.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The value.</param>
    /// <param name="shape">Generated code of its type.</param>
    public void Struct<T>(PersonalDataMember member, ref T value, PersonalDataShape<T> shape)
        where T : struct
    {
        Begin(member);
        Struct(ref value, shape);
        End();
    }

    /// <summary>Erases what a nested value holds.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="shape">Generated code of its type.</param>
    public void Struct<T>(ref T value, PersonalDataShape<T> shape)
        where T : struct
    {
        object boxed = value;
        Any(ref boxed, shape, canCopy: true);
        value = (T)boxed;
    }

    /// <summary>Erases what a tuple or another compound value holds.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="value">The value.</param>
    /// <param name="erase">Erases its parts.</param>
    public void Compound<T>(PersonalDataMember member, ref T value, Eraser<T> erase)
    {
        Begin(member);
        erase(ref value, this);
        End();
    }

    /// <summary>Erases what a value that may be missing holds.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="erase">Erases it.</param>
    public void Optional<T>(ref T? value, Eraser<T> erase)
        where T : struct
    {
        if (value.HasValue)
        {
            var item = value.GetValueOrDefault();
            erase(ref item, this);
            value = item;
        }
    }

    /// <summary>Erases what a value of a type that is known only at run time holds.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">The value.</param>
    public void Unknown(PersonalDataMember member, object? value)
    {
        Begin(member);
        Unknown(value);
        End();
    }

    /// <summary>Erases what a value of a type that is known only at run time holds.</summary>
    /// <param name="value">The value.</param>
    public void Unknown(object? value)
    {
        if (value is null or string)
        {
            return;
        }

        if (PersonalData.Find(value) is { Shape: { } shape })
        {
            var before = _entries.Count;
            Any(ref value, shape, value.GetType().IsValueType);
            if (value.GetType().IsValueType)
            {
                CannotBeWrittenBack(before);
            }
        }
        else if (value is IEnumerable items and not IDictionary && _visited.Add(value))
        {
            var number = 0;
            foreach (var item in items)
            {
                _path.Add((null, number++));
                Unknown(item);
                _path.RemoveAt(_path.Count - 1);
            }
        }
        else if (value is IDictionary dictionary)
        {
            Unknown(dictionary.Values);
        }
    }

    private static bool IsDefault(object value) => value switch
    {
        bool flag => !flag,
        char character => character == default,
        DateTime date => date == default,
        DateTimeOffset date => date == default,
        Guid id => id == Guid.Empty,
        IConvertible and not string and not Enum => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) == 0,
        _ => false,
    };

    private bool IsAsked(PersonalDataMember member) => _due is null || _due.IsDue(member);

    private void Begin(PersonalDataMember member) => _path.Add((member, -1));

    private void End() => _path.RemoveAt(_path.Count - 1);

    /// <summary>A copy was erased: what the entries say did not happen.</summary>
    private void CannotBeWrittenBack(int before)
    {
        for (var index = before; index < _entries.Count; index++)
        {
            var entry = _entries[index];
            if (entry.Outcome != ErasureOutcome.Kept)
            {
                _entries[index] = new ErasureEntry(entry.Path, entry.Category, ErasureOutcome.Kept, "a value in a collection that cannot be changed");
            }
        }
    }
}
