using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Cfg;

/// <summary>Numbers the ways into <c>finally</c> regions, so that each is analysed on its own and leaves where it was headed.</summary>
internal sealed class FinallyContexts
{
    public const int None = 0;

    /// <summary>Levels of <c>finally</c> inside <c>finally</c> that exceptions enter on their own (LIMITS 7): each level doubles the ways.</summary>
    private const int MaxLevels = 3;

    /// <summary>Ways into a <c>finally</c> inside a <c>finally</c> that are kept apart (LIMITS 7).</summary>
    private const int MaxNested = 2048;

    private readonly List<(int Parent, ControlFlowBranch? Branch, int Index)> _contexts = [(None, null, 0)];
    private readonly Dictionary<(int Parent, BasicBlock? Source, BasicBlock? Destination, int Index), int> _ids = [];
    private int _nested;

    /// <summary>On the way of a jump, into the finally region number <paramref name="index"/> that it passes; null when there are too many ways.</summary>
    public int? Enter(int parent, ControlFlowBranch branch, int index) => Intern(parent, branch, index);

    /// <summary>An exception passes through a region; null when there are too many ways.</summary>
    public int? EnterExceptionally(int parent, ControlFlowRegion region) =>
        LevelOf(parent) < MaxLevels ? Intern(parent, null, region.FirstBlockOrdinal) : null;

    public int ParentOf(int context) => _contexts[context].Parent;

    public (int Parent, ControlFlowBranch Branch, int Index)? Continuation(int context) =>
        _contexts[context].Branch is { } branch ? (_contexts[context].Parent, branch, _contexts[context].Index) : null;

    private int LevelOf(int context)
    {
        var level = 0;
        for (; context != None && level < MaxLevels; context = ParentOf(context))
        {
            level++;
        }

        return level;
    }

    private int? Intern(int parent, ControlFlowBranch? branch, int index)
    {
        var key = (parent, branch?.Source, branch?.Destination, index);
        if (!_ids.TryGetValue(key, out var id))
        {
            if (parent != None && ++_nested > MaxNested)
            {
                return null;
            }

            _ids.Add(key, id = _contexts.Count);
            _contexts.Add((parent, branch, index));
        }

        return id;
    }
}
