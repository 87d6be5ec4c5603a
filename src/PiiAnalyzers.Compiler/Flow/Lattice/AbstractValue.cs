using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>What is known of a value besides its labels and objects.</summary>
internal enum Knowledge : byte
{
    /// <summary>No value at all: bottom.</summary>
    None,

    /// <summary>A constant, null, or the result of a redactor: certainly not personal data, whatever the member says that holds it.</summary>
    Clean,

    /// <summary>Anything.</summary>
    Unknown,
}

/// <summary>
/// <code>
/// join        None     Clean    Unknown
/// None        None     Clean    Unknown
/// Clean       Clean    Clean    Unknown
/// Unknown     Unknown  Unknown  Unknown      labels and objects: union
/// </code>
/// Bottom = no value; labels say "may hold". Immutable, equal by content.
/// </summary>
internal sealed class AbstractValue : IEquatable<AbstractValue>
{
    /// <summary>Objects one value may point to (LIMITS 5); beyond it the first ones stay.</summary>
    public const int MaxObjects = 48;

    public static readonly AbstractValue Bottom = new(LabelSet.Empty, ImmutableArray<AbstractObject>.Empty, Knowledge.None);
    public static readonly AbstractValue Clean = new(LabelSet.Empty, ImmutableArray<AbstractObject>.Empty, Knowledge.Clean);
    public static readonly AbstractValue Unknown = new(LabelSet.Empty, ImmutableArray<AbstractObject>.Empty, Knowledge.Unknown);

    private AbstractValue(LabelSet labels, ImmutableArray<AbstractObject> objects, Knowledge knowledge)
    {
        Labels = labels;
        Objects = objects;
        Knowledge = knowledge;
    }

    public LabelSet Labels { get; }

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<AbstractObject> Objects { get; }

    public Knowledge Knowledge { get; }

    public bool IsBottom => Knowledge == Knowledge.None && Labels.IsEmpty && Objects.IsEmpty;

    public bool IsClean => Knowledge == Knowledge.Clean && Labels.IsEmpty && Objects.IsEmpty;

    public static AbstractValue Of(LabelSet labels) =>
        labels.IsEmpty ? Unknown : new(labels, ImmutableArray<AbstractObject>.Empty, Knowledge.Unknown);

    public static AbstractValue Of(TaintLabel label) => Of(LabelSet.Of(label));

    public static AbstractValue Of(AbstractObject value) => new(LabelSet.Empty, ImmutableArray.Create(value), Knowledge.Unknown);

    public AbstractValue WithLabels(LabelSet labels) =>
        labels.Equals(Labels) ? this : new(labels, Objects, Knowledge == Knowledge.None ? Knowledge.Unknown : labels.IsEmpty ? Knowledge : Knowledge.Unknown);

    public AbstractValue AddLabels(LabelSet labels) => labels.IsEmpty ? this : WithLabels(Labels.Union(labels));

    public AbstractValue WithObjects(ImmutableArray<AbstractObject> objects) =>
        new(Labels, objects, objects.IsEmpty ? Knowledge : Knowledge.Unknown);

    public AbstractValue Join(AbstractValue other)
    {
        if (ReferenceEquals(this, other) || other.IsBottom)
        {
            return this;
        }

        if (IsBottom)
        {
            return other;
        }

        var labels = Labels.Union(other.Labels);
        var objects = Union(Objects, other.Objects);
        var knowledge = Knowledge > other.Knowledge ? Knowledge : other.Knowledge;
        if (knowledge == Knowledge && ReferenceEquals(labels, Labels) && objects == Objects)
        {
            return this;
        }

        return new(labels, objects, knowledge);
    }

    private static ImmutableArray<AbstractObject> Union(ImmutableArray<AbstractObject> a, ImmutableArray<AbstractObject> b)
    {
        if (b.IsEmpty || a == b)
        {
            return a;
        }

        if (a.IsEmpty)
        {
            return b;
        }

        var merged = ImmutableArray.CreateBuilder<AbstractObject>(a.Length + b.Length);
        var grown = false;
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            var order = i == a.Length ? 1 : j == b.Length ? -1 : a[i].Id.CompareTo(b[j].Id);
            if (order > 0)
            {
                merged.Add(b[j++]);
                grown = true;
                continue;
            }

            merged.Add(a[i++]);
            if (order == 0)
            {
                j++;
            }
        }

        if (!grown || a.Length >= MaxObjects)
        {
            return a;
        }

        return merged.Count > MaxObjects ? ImmutableArray.Create(merged.ToArray(), 0, MaxObjects) : merged.ToImmutable();
    }

    public bool Equals(AbstractValue? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Knowledge != other.Knowledge || Objects.Length != other.Objects.Length || !Labels.Equals(other.Labels))
        {
            return false;
        }

        for (var i = 0; i < Objects.Length; i++)
        {
            if (!ReferenceEquals(Objects[i], other.Objects[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AbstractValue);

    public override int GetHashCode()
    {
        var hash = Labels.GetHashCode();
        foreach (var item in Objects)
        {
            hash = unchecked((hash * 31) + item.Id);
        }

        return unchecked((hash * 3) + (int)Knowledge);
    }
}
