using System.Runtime.CompilerServices;

namespace PiiAnalyzers;

/// <summary>Objects met so far, by reference, each with its number: a small open hash table that is emptied and used again.</summary>
internal sealed class VisitedObjects
{
    private const int MaximumKept = 4096;

    private object?[] _objects = new object?[16];
    private int[] _numbers = new int[16];
    private int _count;

    /// <summary>Adds an object that was not met before.</summary>
    /// <returns>False if it was; then <paramref name="number"/> becomes the one it has.</returns>
    internal bool TryAdd(object value, ref int number)
    {
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
        if (_objects.Length > MaximumKept)
        {
            _objects = new object?[16];
            _numbers = new int[16];
        }
        else if (_count > 0)
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
        var (objects, numbers) = (new object?[_objects.Length * 2], new int[_objects.Length * 2]);
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
