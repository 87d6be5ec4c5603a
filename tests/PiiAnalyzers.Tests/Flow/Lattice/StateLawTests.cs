using CsCheck;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Tests.Flow.Lattice;

/// <summary>
/// Cells and states join like values. "Equal" is by what they say: a cell that is not written says what its declaration says.
/// </summary>
public sealed class StateLawTests
{
    public static TheoryData<int> Kinds() => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CellsCommuteAndAssociate(int kind)
    {
        var owner = LatticeGen.Objects[kind];
        Gen.Select(LatticeGen.Cells(owner), LatticeGen.Cells(owner), LatticeGen.Cells(owner)).Sample(static (a, b, c) =>
            Same(Join(a, b), Join(b, a)) && Same(Join(Join(a, b), c), Join(a, Join(b, c))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CellsAreIdempotent(int kind)
    {
        var owner = LatticeGen.Objects[kind];
        Gen.Select(LatticeGen.Cells(owner), LatticeGen.Cells(owner)).Sample(static (a, b) =>
        {
            var join = Join(a, b);
            return ReferenceEquals(Join(a, a), a) && ReferenceEquals(Join(join, a), join) && ReferenceEquals(Join(join, b), join);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void JoiningWithAnUntouchedObjectIsJoiningWithItsDeclaration(int kind)
    {
        var owner = LatticeGen.Objects[kind];
        LatticeGen.Cells(owner).Sample(cells =>
        {
            var joined = cells.JoinInitial(Contents.Instance);
            return Same(joined, Join(cells, ObjectCells.New(owner))) && ReferenceEquals(joined.JoinInitial(Contents.Instance), joined);
        });
    }

    [Fact]
    public void StatesCommuteAndAssociate() => Gen.Select(LatticeGen.State, LatticeGen.State, LatticeGen.State).Sample(static (a, b, c) =>
        Same(Join(a, b), Join(b, a)) && Same(Join(Join(a, b), c), Join(a, Join(b, c))));

    [Fact]
    public void StatesThatAddNothingChangeNothing() => Gen.Select(LatticeGen.State, LatticeGen.State).Sample(static (a, b) =>
    {
        var join = Join(a, b);
        return ReferenceEquals(Join(a, a), a) && ReferenceEquals(Join(join, a), join) && ReferenceEquals(Join(join, b), join);
    });

    [Fact]
    public void StatesAreMonotone() => Gen.Select(LatticeGen.State, LatticeGen.State, LatticeGen.State).Sample(static (a, b, c) =>
    {
        var larger = Join(Join(a, b), c);
        return Same(Join(larger, Join(a, c)), larger);
    });

    private static ObjectCells Join(ObjectCells a, ObjectCells b) => a.Join(b, Contents.Instance);

    private static FlowState Join(FlowState a, FlowState b) => a.Join(b, Contents.Instance);

    private static bool Same(ObjectCells a, ObjectCells b) => ReferenceEquals(a.Owner, b.Owner) && a.Flags == b.Flags
        && Keys(a.Fields, b.Fields).All(key => (a.Fields.Find(key) ?? Contents.Instance.Initial(a.Owner, key)).Equals(b.Fields.Find(key) ?? Contents.Instance.Initial(b.Owner, key)));

    private static bool Same(FlowState a, FlowState b) =>
        Keys(a.Variables, b.Variables).All(key => (a.Variables.Find(key) ?? AbstractValue.Bottom).Equals(b.Variables.Find(key) ?? AbstractValue.Bottom))
        && Keys(a.Heap, b.Heap).All(key => Same(a.Heap.Find(key) ?? ObjectCells.New(LatticeGen.Objects[key]), b.Heap.Find(key) ?? ObjectCells.New(LatticeGen.Objects[key])));

    private static IEnumerable<int> Keys<T>(PersistentMap<T> a, PersistentMap<T> b)
        where T : class => a.Entries().Concat(b.Entries()).Select(static pair => pair.Key).Distinct();
}
