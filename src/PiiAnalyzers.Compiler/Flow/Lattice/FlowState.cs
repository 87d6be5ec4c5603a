namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>What holds at one program point: variables and heap. Immutable; join = union per variable and cell.</summary>
internal sealed class FlowState(PersistentMap<AbstractValue> variables, PersistentMap<ObjectCells> heap)
{
    public static readonly FlowState Empty = new(PersistentMap<AbstractValue>.Empty, PersistentMap<ObjectCells>.Empty);

    public PersistentMap<AbstractValue> Variables { get; } = variables;

    public PersistentMap<ObjectCells> Heap { get; } = heap;

    /// <summary>Returns this very state when <paramref name="other"/> adds nothing.</summary>
    public FlowState Join(FlowState other, IInitialContents initial)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var variables = Variables.Merge(other.Variables, static (a, b) => Join(a, b), null);
        var heap = Heap.Merge(other.Heap, (a, b) => a.Join(b, initial), cells => cells.JoinInitial(initial));
        return ReferenceEquals(variables, Variables) && ReferenceEquals(heap, Heap) ? this : new(variables, heap);
    }

    private static AbstractValue Join(AbstractValue a, AbstractValue b)
    {
        var joined = a.Join(b);
        return joined.Equals(a) ? a : joined;
    }
}
