using Microsoft.CodeAnalysis.FlowAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Cfg;

/// <summary>What operations do to a state. The walk knows control flow, the transfer knows meaning.</summary>
internal interface IBlockTransfer
{
    /// <summary>
    /// Runs the operations of a block. <paramref name="raise"/> takes every state in which an operation may have thrown,
    /// with the exceptions it may have thrown. Returns the state at the end and the value of the block's branch.
    /// </summary>
    (FlowState State, AbstractValue BranchValue) Execute(BasicBlock block, FlowState state, Action<FlowState, AbstractValue>? raise);

    /// <summary>Hands an exception to a handler: the state at its entry, or null when its type cannot catch it.</summary>
    FlowState? Catch(ControlFlowRegion handler, FlowState state, AbstractValue thrown);

    /// <summary>The caught exception of the innermost handler around a block, for a rethrow.</summary>
    AbstractValue Caught(BasicBlock block, FlowState state);

    void Returned(AbstractValue value);

    /// <summary>An exception leaves the function.</summary>
    void Thrown(FlowState state, AbstractValue value);
}
