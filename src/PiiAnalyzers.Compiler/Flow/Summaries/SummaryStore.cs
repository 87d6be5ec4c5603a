using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Transfer;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Computes every function once, on demand. Functions that call each other are iterated together from bottom until their
/// summaries stand still; everything else is final after one run.
/// </summary>
internal sealed class SummaryStore(FlowContext context, WriterIndex writers)
{
    /// <summary>Rounds over mutually recursive functions (LIMITS 7).</summary>
    private const int MaxRounds = 10;

    /// <summary>Calls followed downwards on one thread stack before the analysis starts afresh lower down.</summary>
    private const int MaxDepth = 48;

    private readonly Dictionary<FunctionBody, Entry> _entries = [];
    private readonly Dictionary<ISymbol, LabelSet> _received = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<AbstractObject>> _delegates = new(SymbolEqualityComparer.Default);
    private readonly HashSet<FunctionBody> _restarted = [];
    private readonly List<Entry> _stack = [];
    private readonly List<Entry> _provisional = [];
    private bool _changed;
    private int _round;

    /// <summary>What the function does. Within a recursion this is the best known so far.</summary>
    public MethodSummary Get(FunctionBody body, CancellationToken cancellationToken)
    {
        var entry = EntryOf(body);
        if (entry.State == EntryState.Final)
        {
            return entry.Summary;
        }

        if (entry.State == EntryState.Running || (entry.State == EntryState.Provisional && entry.Round == _round))
        {
            LowerTo(entry.State == EntryState.Running ? entry.Depth : entry.Low);
            return entry.Summary;
        }

        if (_stack.Count >= MaxDepth && (_stack.Count >= 6 * MaxDepth || _restarted.Add(body)))
        {
            throw new DepthExceededException(body);
        }

        Compute(entry, cancellationToken);
        return entry.Summary;
    }

    /// <summary>The full result of a function, computed from an empty stack.</summary>
    public FunctionResult? Result(FunctionBody body, CancellationToken cancellationToken)
    {
        var pending = new Stack<FunctionBody>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Get(pending.Peek(), cancellationToken);
                pending.Pop();
            }
            catch (DepthExceededException deep)
            {
                Abandon();
                if (pending.Count > 64)
                {
                    // Recursion deeper than the stack allows in every direction: this function counts as unknown code.
                    EntryOf(deep.Body).State = EntryState.Final;
                    EntryOf(deep.Body).IsBounded = true;
                    continue;
                }

                pending.Push(deep.Body);
            }
        }

        return EntryOf(body).Result;
    }

    public bool IsBounded(FunctionBody body) => EntryOf(body).IsBounded;

    /// <summary>Personal data that a member of the compilation receives in some function, however it is read elsewhere.</summary>
    public LabelSet Received(ISymbol member, CancellationToken cancellationToken)
    {
        if (_received.TryGetValue(member, out var known))
        {
            return known;
        }

        _received[member] = LabelSet.Empty;
        var result = LabelSet.Empty;
        foreach (var body in writers.Of(member, cancellationToken))
        {
            if (ResultAside(body, cancellationToken) is { } done && done.Record.Received.TryGetValue(member, out var labels))
            {
                result = result.Union(labels);
            }
        }

        return _received[member] = result;
    }

    /// <summary>Delegates that functions of the compilation store in a member.</summary>
    public ImmutableArray<AbstractObject> StoredDelegates(ISymbol member, CancellationToken cancellationToken)
    {
        if (_delegates.TryGetValue(member, out var known))
        {
            return known;
        }

        _delegates[member] = ImmutableArray<AbstractObject>.Empty;
        var result = AbstractValue.Bottom;
        foreach (var body in writers.Of(member, cancellationToken))
        {
            if (ResultAside(body, cancellationToken) is { } done && done.Record.StoredDelegates.TryGetValue(member, out var stored))
            {
                result = result.Join(stored);
            }
        }

        return _delegates[member] = result.Objects;
    }

    /// <summary>A result that another analysis asks for in the middle of its own run.</summary>
    private FunctionResult? ResultAside(FunctionBody body, CancellationToken cancellationToken)
    {
        var entry = EntryOf(body);
        if (entry.State is EntryState.New && _stack.Count < MaxDepth)
        {
            Compute(entry, cancellationToken);
        }

        return entry.Result;
    }

    private void Compute(Entry entry, CancellationToken cancellationToken)
    {
        entry.State = EntryState.Running;
        entry.Depth = entry.Low = _stack.Count;
        _stack.Add(entry);
        try
        {
            for (var round = 0; ; round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var previous = entry.Summary;
                entry.Result = new FunctionAnalysis(context, entry.Body, this, cancellationToken).Run();
                entry.Summary = entry.Result.Summary;
                entry.IsBounded |= entry.Result.IsBounded;
                var isHead = entry.Low >= entry.Depth;
                if (!entry.IsRecursive || !isHead || (entry.Summary.SameAs(previous) && !_changed))
                {
                    break;
                }

                if (round >= MaxRounds)
                {
                    entry.IsBounded = true;
                    break;
                }

                _changed = false;
                _round++;
            }
        }
        finally
        {
            if (_stack.Count > entry.Depth)
            {
                _stack.RemoveRange(entry.Depth, _stack.Count - entry.Depth);
            }
        }

        if (entry.Low >= entry.Depth)
        {
            Settle(entry);
            return;
        }

        _changed |= entry.LastSeen is null || !entry.LastSeen.SameAs(entry.Summary);
        entry.LastSeen = entry.Summary;
        entry.State = EntryState.Provisional;
        entry.Round = _round;
        _provisional.Add(entry);
        LowerTo(entry.Low);
    }

    /// <summary>The head of a recursion stands still, and with it every member found under it.</summary>
    private void Settle(Entry head)
    {
        head.State = EntryState.Final;
        for (var i = _provisional.Count - 1; i >= 0; i--)
        {
            if (_provisional[i].Depth > head.Depth)
            {
                _provisional[i].State = EntryState.Final;
                _provisional.RemoveAt(i);
            }
        }
    }

    /// <summary>The running function leads back to the one at <paramref name="depth"/>: both belong to one recursion.</summary>
    private void LowerTo(int depth)
    {
        if (_stack.Count > 0)
        {
            var running = _stack[_stack.Count - 1];
            running.Low = Math.Min(running.Low, depth);
        }

        if (depth < _stack.Count)
        {
            _stack[depth].IsRecursive = true;
        }
    }

    private void Abandon()
    {
        foreach (var entry in _stack.Concat(_provisional))
        {
            entry.State = EntryState.New;
        }

        _provisional.Clear();
        _stack.Clear();
    }

    private Entry EntryOf(FunctionBody body)
    {
        if (!_entries.TryGetValue(body, out var entry))
        {
            _entries.Add(body, entry = new Entry(body));
        }

        return entry;
    }

    private enum EntryState : byte
    {
        New,
        Running,

        /// <summary>Done for this round of the recursion it belongs to.</summary>
        Provisional,
        Final,
    }

    private sealed class Entry(FunctionBody body)
    {
        public FunctionBody Body { get; } = body;

        public EntryState State { get; set; }

        public MethodSummary Summary { get; set; } = MethodSummary.Bottom;

        public MethodSummary? LastSeen { get; set; }

        public FunctionResult? Result { get; set; }

        public int Depth { get; set; }

        /// <summary>Depth of the outermost running function this one leads back to.</summary>
        public int Low { get; set; }

        public int Round { get; set; }

        public bool IsRecursive { get; set; }

        public bool IsBounded { get; set; }
    }
}
