using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// A must-analysis over one control-flow graph: at which points has a gate said yes on every path? Forward, to the greatest
/// fixpoint: a block that no path has reached yet is null.
/// </summary>
internal sealed class ConsentFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly ConsentAnswers _answers;
    private readonly ConsentState?[] _before;
    private readonly ConsentState?[] _after;

    public ConsentFlow(ControlFlowGraph graph, ConsentAnswers answers)
    {
        _graph = graph;
        _answers = answers;
        _before = new ConsentState?[graph.Blocks.Length];
        _after = new ConsentState?[graph.Blocks.Length];
        bool isChanged;

        // Each round takes at least one fact from a block, or reaches one: it ends.
        do
        {
            isChanged = false;
            foreach (var block in graph.Blocks)
            {
                answers.Question.CancellationToken.ThrowIfCancellationRequested();
                var state = Enter(block);
                if (!Equals(state, _before[block.Ordinal]) || (state is not null && _after[block.Ordinal] is null))
                {
                    _before[block.Ordinal] = state;
                    _after[block.Ordinal] = state is null ? null : Through(block, block.Operations.Length, state);
                    isChanged = true;
                }
            }
        }
        while (isChanged);
    }

    /// <summary>Whether a gate said yes wherever the function ends without an exception, if it does at all.</summary>
    public bool IsGivenAtEnd => _before[_graph.Blocks.Length - 1] is null or { IsGiven: true };

    /// <summary>Whether the function returns this value only if a gate said yes.</summary>
    public bool Returns(bool value)
    {
        var isMet = false;
        foreach (var block in _graph.Blocks)
        {
            if (block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.Return || block.BranchValue is not { } result || _after[block.Ordinal] is not { } state)
            {
                continue;
            }

            if (!_answers.Implies(result, value, state))
            {
                return false;
            }

            isMet = true;
        }

        return isMet;
    }

    /// <summary>Whether a gate said yes before a node is evaluated. Of code that nobody reaches nothing is known.</summary>
    public bool IsGivenAt(SyntaxNode node)
    {
        var length = int.MaxValue;
        var isGiven = false;
        foreach (var block in _graph.Blocks)
        {
            if (_before[block.Ordinal] is not { } before)
            {
                continue;
            }

            for (var i = 0; i <= block.Operations.Length; i++)
            {
                if ((i < block.Operations.Length ? block.Operations[i] : block.BranchValue) is not { } operation || Nearest(operation, node) is not { } found || found > length)
                {
                    continue;
                }

                // The same code in several blocks is one value, kept until it is used: a gate before its use is early enough.
                var state = Through(block, i, before).IsGiven;
                isGiven = found < length ? state : isGiven || state;
                length = found;
            }
        }

        return isGiven;
    }

    /// <summary>Whether an assignment writes this value only if a gate said yes.</summary>
    public bool Assigns(SyntaxNode assignment, bool value)
    {
        var isMet = false;
        foreach (var block in _graph.Blocks.Where(block => _before[block.Ordinal] is not null))
        {
            for (var i = 0; i <= block.Operations.Length; i++)
            {
                foreach (var found in ((i < block.Operations.Length ? block.Operations[i] : block.BranchValue)?.DescendantsAndSelf() ?? []).OfType<ISimpleAssignmentOperation>().Where(item => item.Syntax == assignment))
                {
                    if (!_answers.Implies(found.Value, value, Through(block, i, _before[block.Ordinal]!)))
                    {
                        return false;
                    }

                    isMet = true;
                }
            }
        }

        return isMet;
    }

    /// <summary>Length of the smallest operation that holds the node.</summary>
    private static int? Nearest(IOperation operation, SyntaxNode node)
    {
        int? nearest = null;
        foreach (var item in operation.DescendantsAndSelf())
        {
            if (item.Syntax.SyntaxTree == node.SyntaxTree && item.Syntax.Span.Contains(node.Span) && !(nearest <= item.Syntax.Span.Length))
            {
                nearest = item.Syntax.Span.Length;
            }
        }

        return nearest;
    }

    private ConsentState? Enter(BasicBlock block)
    {
        if (block.Kind == BasicBlockKind.Entry)
        {
            return ConsentState.Unknown with { Facts = _answers.Question.Answers };
        }

        if (block.Predecessors.IsEmpty)
        {
            return Handler(block);
        }

        ConsentState? state = null;
        foreach (var branch in block.Predecessors)
        {
            state = ConsentState.Join(state, Along(branch));
        }

        return state;
    }

    private ConsentState? Along(ControlFlowBranch branch)
    {
        var source = branch.Source;
        if (_after[source.Ordinal] is not { } state || source.ConditionKind == ControlFlowConditionKind.None || source.BranchValue is not { } condition)
        {
            return _after[source.Ordinal];
        }

        var outcome = (source.ConditionKind == ControlFlowConditionKind.WhenTrue) == branch.IsConditionalSuccessor;
        if (condition.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome)
        {
            return null;
        }

        return _answers.Implies(condition, outcome, state) ? ConsentState.Given : state;
    }

    /// <summary>A handler may start after any part of what it guards: only what held before that holds.</summary>
    private ConsentState? Handler(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally
                && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally } around)
            {
                return _before[around.FirstBlockOrdinal] is { } before ? before with { Facts = ConsentState.Unknown.Facts } : null;
            }
        }

        return null;
    }

    private ConsentState Through(BasicBlock block, int count, ConsentState state)
    {
        for (var i = 0; i < count; i++)
        {
            state = _answers.After(block.Operations[i], state);
        }

        return count == block.Operations.Length && block.BranchValue is { } value ? _answers.After(value, state) : state;
    }
}
