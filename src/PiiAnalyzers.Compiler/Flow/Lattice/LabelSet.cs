using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>A set of labels; join is union. Sorted, so that equality and union are linear.</summary>
internal sealed class LabelSet : IEquatable<LabelSet>
{
    /// <summary>Labels kept on one value (LIMITS 5). Beyond it the set stays as it is: the first labels win.</summary>
    public const int MaxLabels = 64;

    public static readonly LabelSet Empty = new(ImmutableArray<TaintLabel>.Empty);

    private static readonly Comparer<TaintLabel> Order = Comparer<TaintLabel>.Create(TaintLabel.Compare);

    private LabelSet(ImmutableArray<TaintLabel> labels) => Labels = labels;

    public ImmutableArray<TaintLabel> Labels { get; }

    public bool IsEmpty => Labels.IsEmpty;

    public static LabelSet Of(TaintLabel label) => new(ImmutableArray.Create(label));

    public static LabelSet Of(IEnumerable<TaintLabel> labels)
    {
        var sorted = new List<TaintLabel>();
        foreach (var label in labels)
        {
            var index = sorted.BinarySearch(label, Order);
            if (index < 0 && sorted.Count < MaxLabels)
            {
                sorted.Insert(~index, label);
            }
        }

        return sorted.Count == 0 ? Empty : new(sorted.ToImmutableArray());
    }

    public LabelSet Union(LabelSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other) || Labels.Length >= MaxLabels)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var added = CountMissing(other);
        return added == 0 ? this : new(Merge(other, Math.Min(Labels.Length + added, MaxLabels)));
    }

    /// <summary>Labels of <paramref name="other"/> that this set lacks: most unions add nothing, and then nothing is built.</summary>
    private int CountMissing(LabelSet other)
    {
        var missing = 0;
        var i = 0;
        foreach (var label in other.Labels)
        {
            var order = 1;
            while (i < Labels.Length && (order = TaintLabel.Compare(Labels[i], label)) < 0)
            {
                i++;
            }

            missing += order == 0 ? 0 : 1;
        }

        return missing;
    }

    private ImmutableArray<TaintLabel> Merge(LabelSet other, int count)
    {
        var merged = ImmutableArray.CreateBuilder<TaintLabel>(count);
        int i = 0, j = 0;
        while (merged.Count < count)
        {
            var order = i == Labels.Length ? 1 : j == other.Labels.Length ? -1 : TaintLabel.Compare(Labels[i], other.Labels[j]);
            merged.Add(order <= 0 ? Labels[i++] : other.Labels[j]);
            j += order >= 0 ? 1 : 0;
        }

        return merged.MoveToImmutable();
    }

    public LabelSet Where(Func<TaintLabel, bool> keep) =>
        Labels.All(keep) ? this : new(Labels.Where(keep).ToImmutableArray());

    /// <summary>Maps every label; labels that become equal fall together.</summary>
    public LabelSet Select(Func<TaintLabel, TaintLabel> map) => IsEmpty ? this : Of(Labels.Select(map));

    public bool Equals(LabelSet? other) =>
        ReferenceEquals(this, other) || (other is not null && Labels.AsSpan().SequenceEqual(other.Labels.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as LabelSet);

    public override int GetHashCode()
    {
        var hash = Labels.Length;
        foreach (var label in Labels)
        {
            hash = unchecked((hash * 31) + label.GetHashCode());
        }

        return hash;
    }
}
