using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>A set of labels; join is union. Sorted, so that equality and union are linear.</summary>
internal sealed class LabelSet : IEquatable<LabelSet>
{
    /// <summary>Labels kept on one value (LIMITS 5). Beyond it the set stays as it is: the first labels win.</summary>
    public const int MaxLabels = 64;

    public static readonly LabelSet Empty = new(ImmutableArray<TaintLabel>.Empty);

    private LabelSet(ImmutableArray<TaintLabel> labels) => Labels = labels;

    public ImmutableArray<TaintLabel> Labels { get; }

    public bool IsEmpty => Labels.IsEmpty;

    public static LabelSet Of(TaintLabel label) => new(ImmutableArray.Create(label));

    public static LabelSet Of(IEnumerable<TaintLabel> labels)
    {
        var result = Empty;
        foreach (var label in labels)
        {
            result = result.Union(Of(label));
        }

        return result;
    }

    public LabelSet Union(LabelSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var merged = ImmutableArray.CreateBuilder<TaintLabel>(Labels.Length + other.Labels.Length);
        var grown = false;
        int i = 0, j = 0;
        while (i < Labels.Length || j < other.Labels.Length)
        {
            var order = i == Labels.Length ? 1 : j == other.Labels.Length ? -1 : TaintLabel.Compare(Labels[i], other.Labels[j]);
            if (order > 0)
            {
                merged.Add(other.Labels[j++]);
                grown = true;
                continue;
            }

            merged.Add(Labels[i++]);
            if (order == 0)
            {
                j++;
            }
        }

        if (!grown || Labels.Length >= MaxLabels)
        {
            return this;
        }

        return new(merged.Count > MaxLabels ? ImmutableArray.Create(merged.ToArray(), 0, MaxLabels) : merged.ToImmutable());
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
