using CsCheck;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Tests.Flow.Lattice;

/// <summary>Label sets and values are join-semilattices, and at their caps joining comes to rest.</summary>
public sealed class ValueLawTests
{
    [Fact]
    public void LabelsCommute() => Gen.Select(LatticeGen.Labels, LatticeGen.Labels).Sample(static (a, b) => a.Union(b).Equals(b.Union(a)));

    [Fact]
    public void LabelsAssociate() => Gen.Select(LatticeGen.Labels, LatticeGen.Labels, LatticeGen.Labels).Sample(static (a, b, c) => a.Union(b).Union(c).Equals(a.Union(b.Union(c))));

    [Fact]
    public void LabelsHoldWhatWentIn() => Gen.Select(LatticeGen.Labels, LatticeGen.Labels).Sample(static (a, b) =>
        a.Union(b).Labels.ToHashSet().SetEquals(a.Labels.Concat(b.Labels)) && a.Union(b).Union(a).Equals(a.Union(b)));

    [Fact]
    public void LabelsThatAddNothingChangeNothing() => Gen.Select(LatticeGen.Labels, LatticeGen.Labels).Sample(static (a, b) =>
    {
        var union = a.Union(b);
        return ReferenceEquals(union.Union(a), union) && ReferenceEquals(union.Union(b), union) && ReferenceEquals(a.Union(LabelSet.Empty), a) && LabelSet.Empty.Union(a).Equals(a);
    });

    [Fact]
    public void EqualLabelsHashAlike() => Gen.Select(LatticeGen.Labels, LatticeGen.Labels).Sample(static (a, b) => a.Union(b).GetHashCode() == b.Union(a).GetHashCode());

    [Fact]
    public void ManyLabelsComeToRest() => LatticeGen.ManyLabels.List[20].Sample(static sets => ComesToRest(LabelSet.Empty, sets, static (a, b) => a.Union(b), LabelSet.MaxLabels, static set => set.Labels.Length));

    [Fact]
    public void ValuesCommute() => Gen.Select(LatticeGen.Value, LatticeGen.Value).Sample(static (a, b) => a.Join(b).Equals(b.Join(a)));

    [Fact]
    public void ValuesAssociate() => Gen.Select(LatticeGen.Value, LatticeGen.Value, LatticeGen.Value).Sample(static (a, b, c) => a.Join(b).Join(c).Equals(a.Join(b.Join(c))));

    [Fact]
    public void ValuesAreIdempotent() => Gen.Select(LatticeGen.Value, LatticeGen.Value).Sample(static (a, b) =>
    {
        var join = a.Join(b);
        return a.Join(a).Equals(a) && ReferenceEquals(join.Join(a), join) && ReferenceEquals(join.Join(b), join);
    });

    [Fact]
    public void BottomIsNeutral() => LatticeGen.Value.Sample(static a => ReferenceEquals(a.Join(AbstractValue.Bottom), a) && AbstractValue.Bottom.Join(a).Equals(a));

    [Fact]
    public void ValuesAreMonotone() => Gen.Select(LatticeGen.Value, LatticeGen.Value, LatticeGen.Value).Sample(static (a, b, c) =>
        IsBelow(a.Join(c), a.Join(b).Join(c)) && IsBelow(a, a.Join(b)));

    [Fact]
    public void EqualValuesHashAlike() => Gen.Select(LatticeGen.Value, LatticeGen.Value).Sample(static (a, b) => a.Join(b).GetHashCode() == b.Join(a).GetHashCode());

    [Fact]
    public void ManyObjectsComeToRest() => LatticeGen.ManyObjects.List[20].Sample(static values => ComesToRest(AbstractValue.Bottom, values, static (a, b) => a.Join(b), AbstractValue.MaxObjects, static value => value.Objects.Length));

    private static bool IsBelow(AbstractValue a, AbstractValue b) => a.Join(b).Equals(b);

    /// <summary>
    /// Past the cap the first ones win, so a join is no longer the least upper bound; what the fixpoint needs remains: a set never
    /// shrinks, and a full one stays the very same instance whatever else arrives.
    /// </summary>
    private static bool ComesToRest<T>(T start, List<T> others, Func<T, T, T> join, int max, Func<T, int> size)
        where T : class
    {
        var all = others.Aggregate(start, join);
        for (var round = 0; round < 3; round++)
        {
            var before = all;
            all = others.Aggregate(all, join);
            if (size(all) > max || size(all) < size(before) || (round > 0 && !ReferenceEquals(all, before)))
            {
                return false;
            }
        }

        return true;
    }
}
