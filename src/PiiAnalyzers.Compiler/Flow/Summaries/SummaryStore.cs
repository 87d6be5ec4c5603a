using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Transfer;

using Analysis = System.Func<PiiAnalyzers.Compiler.Flow.Summaries.FunctionBody, PiiAnalyzers.Compiler.Flow.Summaries.SummaryStore, System.Threading.CancellationToken, PiiAnalyzers.Compiler.Flow.Transfer.FunctionResult>;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Computes every function once, on demand. Functions that call each other are iterated together from bottom until their
/// summaries stand still; everything else is final after one run.
/// </summary>
/// <param name="analyze">One run over one function.</param>
/// <param name="failure">Which exceptions of a run cost that function its result, and not the compilation its analysis.</param>
internal sealed class SummaryStore(WriterIndex writers, Analysis analyze, FailurePolicy failure)
{
    /// <summary>Rounds over mutually recursive functions (LIMITS 7).</summary>
    private const int MaxRounds = 10;

    /// <summary>Calls followed downwards on one thread stack before the analysis starts afresh lower down.</summary>
    private const int MaxDepth = 800;

    private readonly Dictionary<FunctionBody, Entry> _entries = [];
    private readonly Dictionary<MemberPath, (LabelSet, ImmutableArray<AbstractObject>)> _received = [];
    private readonly Dictionary<ISymbol, IReadOnlyList<FunctionBody>> _writers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<FunctionBody> _restarted = [];
    private readonly List<Entry> _stack = [];
    private readonly List<Entry> _provisional = [];

    public SummaryStore(FlowContext context, WriterIndex writers)
        : this(writers, (body, store, cancellationToken) => new FunctionAnalysis(context, body, store, cancellationToken).Run(), FailurePolicy.OfThisBuild)
    {
    }

    /// <summary>What the function does. Within a recursion this is the best known so far.</summary>
    public MethodSummary Get(FunctionBody body, CancellationToken cancellationToken)
    {
        var entry = EntryOf(body);
        if (entry.State == EntryState.Final)
        {
            return entry.Summary;
        }

        if (entry.State == EntryState.Running || IsCurrent(entry))
        {
            LowerTo(entry.State == EntryState.Running ? entry.Depth : LowOf(entry));
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
                    Fail(EntryOf(deep.Body), FailurePolicy.Nesting);
                    continue;
                }

                pending.Push(deep.Body);
            }
            catch
            {
                // A host that cancels may ask the same engine again.
                Abandon();
                throw;
            }
        }

        return EntryOf(body).Result;
    }

    public bool IsBounded(FunctionBody body) => EntryOf(body).IsBounded;

    /// <summary>Personal data and delegates that a member of the compilation receives in some function, however it is read elsewhere.</summary>
    public (LabelSet Labels, ImmutableArray<AbstractObject> Delegates) Received(MemberPath path, CancellationToken cancellationToken)
    {
        if (_received.TryGetValue(path, out var known))
        {
            return known;
        }

        _received[path] = (LabelSet.Empty, ImmutableArray<AbstractObject>.Empty);
        try
        {
            return _received[path] = Receive(path, cancellationToken);
        }
        catch
        {
            _received.Remove(path);
            throw;
        }
    }

    private (LabelSet Labels, ImmutableArray<AbstractObject> Delegates) Receive(MemberPath path, CancellationToken cancellationToken)
    {
        var labels = LabelSet.Empty;
        var delegates = new List<AbstractObject>();
        var bodies = new Queue<FunctionBody>(WritersOf(path.Member, cancellationToken));
        while (bodies.Count > 0)
        {
            var body = bodies.Dequeue();
            if (ResultAside(body, cancellationToken) is { } done && done.Record.Received.TryGetValue(path, out var found))
            {
                labels = labels.Union(found.Labels);
                delegates.AddRange(found.Delegates.OrderBy(static item => item.Id));
            }

            foreach (var child in body.Children)
            {
                bodies.Enqueue(child);
            }
        }

        return (labels, delegates.Distinct().ToImmutableArray());
    }

    private IReadOnlyList<FunctionBody> WritersOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (!_writers.TryGetValue(member, out var bodies))
        {
            _writers.Add(member, bodies = writers.Of(member, cancellationToken));
        }

        return bodies;
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
        entry.HasChanges = false;
        entry.Round++;
        _stack.Add(entry);
        try
        {
            for (var round = 0; ; round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var previous = entry.Summary;
                entry.Result = Run(entry, cancellationToken);
                entry.Summary = entry.Result.Summary;
                entry.IsBounded |= entry.Result.IsBounded;
                var isHead = entry.Low >= entry.Depth;
                if (!entry.IsRecursive || !isHead || (entry.Summary.SameAs(previous) && !entry.HasChanges))
                {
                    break;
                }

                if (round >= MaxRounds)
                {
                    entry.IsBounded = true;
                    break;
                }

                entry.HasChanges = false;
                entry.Round++;
            }
        }
        catch
        {
            Forget(entry);
            ForgetProvisional(entry.Depth);
            throw;
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

        var head = _stack[entry.Low];
        head.HasChanges |= entry.HasChanges || entry.LastSeen is null || !entry.LastSeen.SameAs(entry.Summary);
        entry.LastSeen = entry.Summary;
        entry.State = EntryState.Provisional;
        entry.Head = head;
        entry.HeadRound = head.Round;
        if (!_provisional.Contains(entry))
        {
            _provisional.Add(entry);
        }

        LowerTo(entry.Low);
    }

    /// <summary>One run; what it throws is this function's own matter, the functions around it go on.</summary>
    private FunctionResult Run(Entry entry, CancellationToken cancellationToken)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return analyze(entry.Body, this, cancellationToken);
        }
        catch (InsufficientExecutionStackException) when (_stack.Count > 1)
        {
            throw new DepthExceededException(entry.Body);
        }
        catch (InsufficientExecutionStackException)
        {
            return Unknown(FailurePolicy.Nesting);
        }
        catch (Exception exception) when (failure.Survives(exception))
        {
            return Unknown(FailurePolicy.InternalError);
        }
    }

    private static FunctionResult Unknown(int limit)
    {
        var record = new FunctionRecord();
        record.Limits.Add(limit);
        return new FunctionResult(MethodSummary.Unknown, record, IsBounded: false);
    }

    private static void Fail(Entry entry, int limit)
    {
        entry.Result = Unknown(limit);
        entry.Summary = entry.Result.Summary;
        entry.State = EntryState.Final;
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

    private static int LowOf(Entry entry)
    {
        while (entry.State == EntryState.Provisional)
        {
            entry = entry.Head!;
        }

        return entry.Depth;
    }

    /// <summary>Done in the present round of the recursion it belongs to.</summary>
    private static bool IsCurrent(Entry entry)
    {
        for (; entry.State == EntryState.Provisional; entry = entry.Head!)
        {
            if (entry.HeadRound != entry.Head!.Round)
            {
                return false;
            }
        }

        return entry.State == EntryState.Running;
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
        _stack.ForEach(Forget);
        _stack.Clear();
        ForgetProvisional(depth: -1);
    }

    private void ForgetProvisional(int depth)
    {
        foreach (var entry in _provisional.Where(entry => entry.Depth > depth))
        {
            Forget(entry);
        }

        _provisional.RemoveAll(entry => entry.State == EntryState.New);
    }

    /// <summary>Half a fixpoint is worth nothing: the next one starts from bottom again.</summary>
    private static void Forget(Entry entry)
    {
        entry.State = EntryState.New;
        entry.Summary = MethodSummary.Bottom;
        entry.LastSeen = null;
        entry.Result = null;
        entry.IsRecursive = entry.IsBounded = false;
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

        /// <summary>Runs so far.</summary>
        public int Round { get; set; }

        /// <summary>The outermost function of the recursion found so far, and its run in which this one was done.</summary>
        public Entry? Head { get; set; }

        public int HeadRound { get; set; }

        /// <summary>A function of the recursion came out different from the round before.</summary>
        public bool HasChanges { get; set; }

        public bool IsRecursive { get; set; }

        public bool IsBounded { get; set; }
    }
}
