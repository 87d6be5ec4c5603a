using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PiiAnalyzers.Compiler.Flow.Cfg;

/// <summary>Numbers the ways into <c>finally</c> regions, so that each is analysed on its own and leaves where it was headed.</summary>
internal sealed class FinallyContexts
{
    public const int None = 0;

    private readonly List<(int Parent, ControlFlowBranch? Branch, int Index)> _contexts = [(None, null, 0)];
    private readonly Dictionary<(int Parent, BasicBlock? Source, BasicBlock? Destination, int Index), int> _ids = [];

    /// <summary>On the way of a jump, into the finally region number <paramref name="index"/> that it passes.</summary>
    public int Enter(int parent, ControlFlowBranch branch, int index) => Intern(parent, branch, index);

    /// <summary>An exception passes; where it goes afterwards is not followed through the region.</summary>
    public int EnterExceptionally(int parent) => Intern(parent, null, 0);

    public int ParentOf(int context) => _contexts[context].Parent;

    public (int Parent, ControlFlowBranch Branch, int Index)? Continuation(int context) =>
        _contexts[context].Branch is { } branch ? (_contexts[context].Parent, branch, _contexts[context].Index) : null;

    private int Intern(int parent, ControlFlowBranch? branch, int index)
    {
        var key = (parent, branch?.Source, branch?.Destination, index);
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids.Add(key, id = _contexts.Count);
            _contexts.Add((parent, branch, index));
        }

        return id;
    }
}
