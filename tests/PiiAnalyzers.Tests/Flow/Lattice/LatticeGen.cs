using CsCheck;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Tests.Flow.Lattice;

/// <summary>Random elements of the lattices, small enough that equal parts meet often.</summary>
internal static class LatticeGen
{
    private static readonly AccessPath.Table Paths = new();

    /// <summary>Objects of every kind, numbered as the engine numbers them.</summary>
    internal static readonly AbstractObject[] Objects = [.. Enumerable.Range(0, 80).Select(Object)];

    internal static readonly Gen<TaintLabel> Label =
        Gen.Select(Gen.Int[0, 5], Gen.Int[-1, 3], Gen.Int[0, 2], static (origin, tier, purposes) => new TaintLabel(origin, tier, purposes, trace: null));

    internal static readonly Gen<LabelSet> Labels = Label.List[0, 8].Select(static labels => LabelSet.Of(labels));

    /// <summary>Sets near and at the cap.</summary>
    internal static readonly Gen<LabelSet> ManyLabels =
        Gen.Int[0, 99].List[55, 90].Select(static origins => LabelSet.Of(origins.Select(static origin => new TaintLabel(origin, -1, 0, trace: null))));

    internal static readonly Gen<AbstractValue> Value = Gen.OneOf(
        Gen.Const(AbstractValue.Bottom), Gen.Const(AbstractValue.Clean), Gen.Const(AbstractValue.Unknown), Join(Labels, Gen.Int[0, 11].List[0, 4]));

    internal static readonly Gen<AbstractValue> ManyObjects = Join(ManyLabels, Gen.Int[0, 79].List[40, 80]);

    internal static readonly Gen<PersistentMap<AbstractValue>> Fields =
        Gen.Select(Gen.Int[0, 40], Value).List[0, 12].Select(static pairs => pairs.Aggregate(PersistentMap<AbstractValue>.Empty, static (map, pair) => map.Set(pair.Item1, pair.Item2)));

    internal static Gen<ObjectCells> Cells(AbstractObject owner) =>
        Gen.Select(Fields, Gen.Int[0, 7]).Select(pair => new ObjectCells(owner, pair.Item1, (ObjectFlags)pair.Item2));

    internal static readonly Gen<FlowState> State = Gen.Select(
        Fields,
        Gen.Int[0, 11].List[0, 6].SelectMany(static ids => Gen.Select(Fields.List[ids.Count], Gen.Int[0, 7].List[ids.Count]).Select(parts =>
            ids.Select((id, i) => new ObjectCells(Objects[id], parts.Item1[i], (ObjectFlags)parts.Item2[i]))
                .Aggregate(PersistentMap<ObjectCells>.Empty, static (heap, cells) => heap.Set(cells.Owner.Id, cells)))),
        static (variables, heap) => new FlowState(variables, heap));

    private static Gen<AbstractValue> Join(Gen<LabelSet> labels, Gen<List<int>> objects) => Gen.Select(labels, objects, static (set, ids) =>
        ids.Aggregate(AbstractValue.Of(set), static (value, id) => value.Join(AbstractValue.Of(Objects[id]))));

    private static AbstractObject Object(int id) => (id % 4) switch
    {
        0 => new(id, ObjectKind.Allocation, null, isExact: true, null, null, []),
        1 => new(id, ObjectKind.Symbolic, null, isExact: false, Paths.Root(PathRoot.Parameter, id), null, []),
        2 => new(id, ObjectKind.Opaque, null, isExact: false, null, null, []),
        _ => new(id, ObjectKind.Delegate, null, isExact: true, null, "target", []),
    };
}
