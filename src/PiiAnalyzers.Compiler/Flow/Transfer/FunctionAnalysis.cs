using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PiiAnalyzers.Compiler.Flow.Cfg;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <summary>
/// Runs one function over the lattice and sums it up. One instance per run; the parts of this class are the families of
/// operations. Nothing is recorded before the states have settled: a last pass over the settled states records.
/// </summary>
internal sealed partial class FunctionAnalysis : IBlockTransfer
{
    private readonly FlowContext _context;
    private readonly FunctionBody _body;
    private readonly SummaryStore _summaries;
    private readonly InitialContents _initial;
    private readonly CancellationToken _cancellationToken;
    private readonly FunctionRecord _record = new();
    private readonly int _purposes;

    private PersistentMap<AbstractValue> _variables = PersistentMap<AbstractValue>.Empty;
    private PersistentMap<ObjectCells> _heap = PersistentMap<ObjectCells>.Empty;
    private BasicBlock? _block;
    private bool _recording;
    private AbstractValue _return = AbstractValue.Bottom;
    private AbstractValue _throws = AbstractValue.Bottom;
    private FlowState? _thrown;
    private AbstractValue _raised = AbstractValue.Bottom;

    public FunctionAnalysis(FlowContext context, FunctionBody body, SummaryStore summaries, CancellationToken cancellationToken)
    {
        _context = context;
        _body = body;
        _summaries = summaries;
        _initial = new InitialContents(context);
        _cancellationToken = cancellationToken;
        _purposes = context.Purposes.InScope(body.Symbol);
    }

    /// <summary>The object that holds this function's captured variables.</summary>
    private AbstractObject Frame => _context.Objects.Allocation(Site(_body.Syntax), index: 1_000_000, type: null);

    public FunctionResult Run()
    {
        var state = Entry();
        var bounded = false;
        foreach (var graph in _body.Graphs)
        {
            var walk = new CfgWalk(graph, this, _initial);
            walk.Run(state, BeginRecording, _cancellationToken);
            _recording = false;
            bounded |= walk.IsBounded;
            state = walk.ExitState ?? state;
        }

        _variables = state.Variables;
        _heap = state.Heap;
        return new FunctionResult(Summarize(), _record, bounded);
    }

    public (FlowState State, AbstractValue BranchValue) Execute(BasicBlock block, FlowState state, Action<FlowState, AbstractValue>? raise)
    {
        _block = block;
        _variables = state.Variables;
        _heap = state.Heap;
        foreach (var operation in block.Operations)
        {
            Step(operation, raise);
        }

        var value = block.BranchValue is { } branch ? Step(branch, raise) : AbstractValue.Bottom;
        return (new FlowState(_variables, _heap), value);
    }

    public FlowState? Catch(ControlFlowRegion handler, FlowState state, AbstractValue thrown)
    {
        var caught = thrown;
        if (!thrown.Objects.IsEmpty && handler.ExceptionType is { } type)
        {
            var fitting = thrown.Objects.Where(item => TypeHierarchy.MayBe(item, type)).ToImmutableArray();
            if (fitting.IsEmpty)
            {
                return null;
            }

            caught = thrown.WithObjects(fitting);
        }
        else if (thrown.Objects.IsEmpty)
        {
            var site = Site(_body.Syntax);
            caught = thrown.Join(AbstractValue.Of(_context.Objects.Opaque(site, 2_000_000 + handler.FirstBlockOrdinal, handler.ExceptionType)));
        }

        var id = VariableId(HandlerOf(handler));
        var known = state.Variables.Find(id);
        return new FlowState(state.Variables.Set(id, known is null ? caught : known.Join(caught)), state.Heap);
    }

    public AbstractValue Caught(BasicBlock block, FlowState state)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter)
            {
                return state.Variables.Find(VariableId(HandlerOf(region))) ?? AbstractValue.Unknown;
            }
        }

        return AbstractValue.Unknown;
    }

    public void Returned(AbstractValue value) => _return = _return.Join(value);

    public void Thrown(FlowState state, AbstractValue value)
    {
        _throws = _throws.Join(value);
        if (!value.Objects.IsEmpty)
        {
            _thrown = _thrown is null ? state : _thrown.Join(state, _initial);
        }
    }

    private void BeginRecording()
    {
        _recording = true;
        _return = AbstractValue.Bottom;
        _throws = AbstractValue.Bottom;
        _thrown = null;
    }

    private AbstractValue Step(IOperation operation, Action<FlowState, AbstractValue>? raise)
    {
        _printing = operation;
        if (raise is null || !MayThrow(operation))
        {
            return Evaluate(operation);
        }

        var before = _variables;
        _raised = AbstractValue.Bottom;
        var value = Evaluate(operation);
        var thrown = new FlowState(before, _heap);
        raise(thrown, AbstractValue.Unknown);
        if (!_raised.IsBottom)
        {
            raise(thrown, _raised);
        }

        return value;
    }

    private static bool MayThrow(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation or OperationKind.PropertyReference when TypeFacts.NeverThrows(operation):
                break;
            case OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.PropertyReference or OperationKind.ArrayElementReference
                or OperationKind.Await or OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.FunctionPointerInvocation:
                return true;
            case OperationKind.FlowAnonymousFunction:
                return false;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in operation.ChildOperations)
        {
            if (MayThrow(child))
            {
                return true;
            }
        }

        return false;
    }

    private static ControlFlowRegion HandlerOf(ControlFlowRegion region) =>
        region.EnclosingRegion is { Kind: ControlFlowRegionKind.FilterAndHandler } both ? both : region;

    private int Site(SyntaxNode node) => _context.Sites.Of(node);
}
