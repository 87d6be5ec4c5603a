using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>
/// Objects met so far, by reference, each with its number: a list while there are few, which needs no hash of them, then a small open
/// hash table that is emptied and used again.
/// </summary>
internal sealed class VisitedObjects
{
    private const int MaximumKept = 4096;
    private const int MaximumListed = 16;

    private object?[] _objects = new object?[MaximumListed];
    private int[] _numbers = new int[MaximumListed];
    private int _count;
    private bool _isHashed;

    /// <summary>Adds an object that was not met before.</summary>
    /// <returns>False if it was; then <paramref name="number"/> becomes the one it has.</returns>
    internal bool TryAdd(object value, ref int number)
    {
        if (!_isHashed)
        {
            if (_count < MaximumListed)
            {
                return TryList(value, ref number);
            }

            Rehash(Math.Max(_objects.Length, MaximumListed * 4));
        }
        else if (_count * 2 >= _objects.Length)
        {
            Rehash(_objects.Length * 2);
        }

        var slot = Find(_objects, value);
        if (_objects[slot] is not null)
        {
            number = _numbers[slot];
            return false;
        }

        _objects[slot] = value;
        _numbers[slot] = number;
        _count++;
        return true;
    }

    internal void Clear()
    {
        if (_objects.Length > MaximumKept)
        {
            _objects = new object?[MaximumListed];
            _numbers = new int[MaximumListed];
        }
        else if (_count > 0)
        {
            Array.Clear(_objects, 0, _isHashed ? _objects.Length : _count);
        }

        (_count, _isHashed) = (0, false);
    }

    private bool TryList(object value, ref int number)
    {
        var objects = _objects;
        for (var index = 0; index < _count; index++)
        {
            if (ReferenceEquals(objects[index], value))
            {
                number = _numbers[index];
                return false;
            }
        }

        objects[_count] = value;
        _numbers[_count++] = number;
        return true;
    }

    private static int Find(object?[] objects, object value)
    {
        var mask = objects.Length - 1;
        var slot = RuntimeHelpers.GetHashCode(value) & mask;
        while (objects[slot] is { } other && !ReferenceEquals(other, value))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash(int length)
    {
        var (objects, numbers) = (new object?[length], new int[length]);
        for (var slot = 0; slot < _objects.Length; slot++)
        {
            if (_objects[slot] is { } value)
            {
                var target = Find(objects, value);
                objects[target] = value;
                numbers[target] = _numbers[slot];
            }
        }

        (_objects, _numbers, _isHashed) = (objects, numbers, true);
    }
}
