using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Cfg;

/// <summary>
/// Forward worklist over one control-flow graph. A <c>finally</c> runs once per way into it (each jump that leaves the
/// <c>try</c>, and the exceptional one), so that states of different ways never mix.
/// </summary>
internal sealed class CfgWalk(ControlFlowGraph graph, IBlockTransfer transfer, IInitialContents initial)
{
    /// <summary>Visits of one block before the walk stops following it (LIMITS 7). Heights are small; loops settle in a few rounds.</summary>
    private const int MaxVisits = 64;

    private readonly Dictionary<(int Block, int Context), FlowState> _entries = [];
    private readonly Dictionary<(int Block, int Context), int> _visits = [];
    private readonly SortedSet<(int Block, int Context)> _work = [];
    private readonly Dictionary<int, (ControlFlowRegion Owner, AbstractValue Thrown)> _passing = [];
    private readonly FinallyContexts _contexts = new();
    private bool _settled, _isEndless;

    /// <summary>A block was not followed to the end.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>State at the exit, or anywhere in a loop without end; null when every path throws.</summary>
    public FlowState? ExitState { get; private set; }

    public void Run(FlowState entry, Action beforeFinalPass, CancellationToken cancellationToken)
    {
        Arrive(0, FinallyContexts.None, entry);
        while (_work.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = _work.Min;
            _work.Remove(next);
            Visit(next.Block, next.Context);
        }

        _settled = true;
        ExitState = null;
        _isEndless = IsEndless();
        beforeFinalPass();
        foreach (var key in _entries.Keys.OrderBy(static key => key).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Visit(key.Block, key.Context);
        }
    }

    private void Visit(int ordinal, int context)
    {
        var block = graph.Blocks[ordinal];
        var entry = _entries[(ordinal, context)];
        if (block.Kind == BasicBlockKind.Exit)
        {
            ExitState = ExitState is null ? entry : ExitState.Join(entry, initial);
            return;
        }

        Action<FlowState, AbstractValue>? raise = IsGuarded(block) || _settled
            ? (state, thrown) => Raise(block, context, state, thrown)
            : null;
        var (state, value) = transfer.Execute(block, entry, raise);
        if (_isEndless)
        {
            ExitState = ExitState is null ? state : ExitState.Join(state, initial);
        }

        var jumps = Decided(block);
        if (jumps != false)
        {
            Follow(block, block.ConditionalSuccessor, context, state, value);
        }

        if (jumps != true)
        {
            Follow(block, block.FallThroughSuccessor, context, state, value);
        }
    }

    /// <summary>A loop that nothing leaves: what it has done so far is all that others will ever see.</summary>
    private bool IsEndless() =>
        !_entries.Keys.Any(key => graph.Blocks[key.Block].Kind == BasicBlockKind.Exit)
        && _entries.Keys.Any(key => graph.Blocks[key.Block] is var block
            && (block.FallThroughSuccessor?.Destination?.Ordinal <= key.Block || block.ConditionalSuccessor?.Destination?.Ordinal <= key.Block));

    /// <summary>Whether the conditional jump of a block is taken, when its condition is a constant.</summary>
    private static bool? Decided(BasicBlock block) => block switch
    {
        { ConditionalSuccessor: not null, BranchValue.ConstantValue: { HasValue: true, Value: bool condition } } =>
            condition == (block.ConditionKind == ControlFlowConditionKind.WhenTrue),
        _ => null,
    };

    private void Follow(BasicBlock block, ControlFlowBranch? branch, int context, FlowState state, AbstractValue value)
    {
        switch (branch?.Semantics)
        {
            case null:
                return;
            case ControlFlowBranchSemantics.Throw:
                Raise(block, context, state, value);
                return;
            case ControlFlowBranchSemantics.Rethrow:
                Raise(block, context, state, transfer.Caught(block, state));
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling when FilterAround(block) is { } filter:
                RaiseFrom(filter.EnclosingRegion!.EnclosingRegion!.NestedRegions[0], context, state, transfer.Caught(block, state), filter.EnclosingRegion);
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                LeaveFinally(context, state);
                return;
            case ControlFlowBranchSemantics.Return when block.BranchValue is not null:
                transfer.Returned(value);
                break;
        }

        if (branch.FinallyRegions.IsEmpty)
        {
            Arrive(branch.Destination?.Ordinal, context, state);
        }
        else
        {
            EnterFinally(branch, 0, context, state);
        }
    }

    /// <summary>A jump runs the finally regions on its way. When there are too many ways to keep apart, it is followed as if they did nothing.</summary>
    private void EnterFinally(ControlFlowBranch branch, int index, int parent, FlowState state)
    {
        if (_contexts.Enter(parent, branch, index) is { } context)
        {
            Arrive(branch.FinallyRegions[index].FirstBlockOrdinal, context, state);
            return;
        }

        IsBounded = true;
        Arrive(branch.Destination?.Ordinal, parent, state);
    }

    private void LeaveFinally(int context, FlowState state)
    {
        if (_passing.TryGetValue(context, out var passing))
        {
            RaiseFrom(passing.Owner.EnclosingRegion, _contexts.ParentOf(context), state, passing.Thrown);
            return;
        }

        if (_contexts.Continuation(context) is not { } continuation)
        {
            return;
        }

        var next = continuation.Index + 1;
        if (next < continuation.Branch.FinallyRegions.Length)
        {
            EnterFinally(continuation.Branch, next, continuation.Parent, state);
            return;
        }

        Arrive(continuation.Branch.Destination?.Ordinal, continuation.Parent, state);
    }

    /// <summary>Hands a state to the handlers around a block, innermost first, until one surely catches.</summary>
    private void Raise(BasicBlock block, int context, FlowState state, AbstractValue thrown) =>
        RaiseFrom(block.EnclosingRegion, context, state, thrown);

    /// <param name="after">The handler whose filter has just declined; only those after it are left.</param>
    private void RaiseFrom(ControlFlowRegion? from, int context, FlowState state, AbstractValue thrown, ControlFlowRegion? after = null)
    {
        for (var region = from; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                context = _contexts.ParentOf(context);
                continue;
            }

            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } owner)
            {
                continue;
            }

            foreach (var handler in owner.NestedRegions)
            {
                if (after is not null)
                {
                    after = ReferenceEquals(handler, after) ? null : after;
                    continue;
                }

                if (handler.Kind == ControlFlowRegionKind.Finally)
                {
                    if (_contexts.EnterExceptionally(context, handler) is { } inside)
                    {
                        Pass(handler, owner, inside, state, thrown);
                        return;
                    }

                    IsBounded = true;
                }
                else if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler
                    && transfer.Catch(handler, state, thrown) is { } caught)
                {
                    Arrive(handler.FirstBlockOrdinal, context, caught);
                    if (handler.Kind == ControlFlowRegionKind.FilterAndHandler || CatchesAll(handler))
                    {
                        // A filter that declines hands on what it has changed: see where its region ends.
                        return;
                    }
                }
            }
        }

        transfer.Thrown(state, thrown);
    }

    /// <summary>An exception goes through a finally region first; what the region does has happened when outer handlers see it.</summary>
    private void Pass(ControlFlowRegion handler, ControlFlowRegion owner, int context, FlowState state, AbstractValue thrown)
    {
        var joined = _passing.TryGetValue(context, out var known) ? known.Thrown.Join(thrown) : thrown;
        if (known.Owner is null || !joined.Equals(known.Thrown))
        {
            _passing[context] = (owner, joined);
            if (!_settled && known.Owner is not null)
            {
                foreach (var key in _entries.Keys.Where(key => key.Context == context).ToList())
                {
                    _work.Add(key);
                }
            }
        }

        Arrive(handler.FirstBlockOrdinal, context, state);
    }

    private void Arrive(int? ordinal, int context, FlowState state)
    {
        if (ordinal is not { } block || _settled)
        {
            return;
        }

        var key = (block, context);
        if (!_entries.TryGetValue(key, out var old))
        {
            _entries.Add(key, state);
            _work.Add(key);
            return;
        }

        var joined = old.Join(state, initial);
        if (ReferenceEquals(joined, old))
        {
            return;
        }

        _entries[key] = joined;
        _visits.TryGetValue(key, out var visits);
        _visits[key] = visits + 1;
        if (visits < MaxVisits)
        {
            _work.Add(key);
        }
        else
        {
            IsBounded = true;
        }
    }

    private static ControlFlowRegion? FilterAround(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally)
            {
                return region.Kind == ControlFlowRegionKind.Filter ? region : null;
            }
        }

        return null;
    }

    private static bool IsGuarded(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CatchesAll(ControlFlowRegion handler) =>
        handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" };
}
