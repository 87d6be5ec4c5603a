using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>
/// Objects met so far, by reference, each with its number: a list while there are few, which needs no hash of them, then a small open
/// hash table. Both are emptied and used again.
/// </summary>
internal sealed class VisitedObjects
{
    private const int MaximumListed = 16;
    private const int Smallest = 64;
    private const int MaximumKept = 4096;

    private readonly object?[] _listed = new object?[MaximumListed];
    private readonly int[] _listedNumbers = new int[MaximumListed];
    private object?[] _objects = [];
    private int[] _numbers = [];
    private int _count;

    /// <summary>Adds an object that was not met before.</summary>
    /// <returns>False if it was; then <paramref name="number"/> becomes the one it has.</returns>
    internal bool TryAdd(object value, ref int number)
    {
        for (var index = 0; index < Math.Min(_count, MaximumListed); index++)
        {
            if (ReferenceEquals(_listed[index], value))
            {
                number = _listedNumbers[index];
                return false;
            }
        }

        if (_count < MaximumListed)
        {
            _listed[_count] = value;
            _listedNumbers[_count++] = number;
            return true;
        }

        if (_count * 2 >= _objects.Length)
        {
            Grow();
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
        Array.Clear(_listed, 0, Math.Min(_count, MaximumListed));
        if (_objects.Length > MaximumKept)
        {
            (_objects, _numbers) = ([], []);
        }
        else if (_count > MaximumListed)
        {
            Array.Clear(_objects, 0, _objects.Length);
        }

        _count = 0;
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

    private void Grow()
    {
        var length = Math.Max(_objects.Length * 2, Smallest);
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

        (_objects, _numbers) = (objects, numbers);
    }
}
