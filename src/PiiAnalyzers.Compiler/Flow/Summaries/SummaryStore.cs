using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Transfer;

using Analysis = System.Func<PiiAnalyzers.Compiler.Flow.Summaries.FunctionBody, PiiAnalyzers.Compiler.Flow.Summaries.SummaryStore, System.Threading.CancellationToken, PiiAnalyzers.Compiler.Flow.Transfer.FunctionResult>;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Computes every function once, on demand and callees first. Functions that call each other are run again, callees first,
/// whenever a summary they made use of has changed, until all stand still; everything else is final after one run.
/// </summary>
/// <param name="analyze">One run over one function.</param>
/// <param name="failure">Which exceptions of a run cost that function its result, and not the compilation its analysis.</param>
internal sealed class SummaryStore(WriterIndex writers, Analysis analyze, FailurePolicy failure)
{
    /// <summary>Runs of one function of a recursion, and of all its functions together beyond the second of each (LIMITS 7).</summary>
    private const int MaxRuns = 10, MaxTotalRuns = 400;

    /// <summary>Calls followed downwards on one thread stack before the analysis starts afresh lower down.</summary>
    private const int MaxDepth = 800;

    private readonly Dictionary<FunctionBody, SummaryEntry> _entries = [];
    private readonly Dictionary<MemberPath, ImmutableArray<AbstractObject>> _delegates = [];
    private readonly Dictionary<ISymbol, IReadOnlyList<FunctionBody>> _writers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<FunctionBody> _restarted = [];
    private readonly List<SummaryEntry> _running = [];
    private readonly List<SummaryEntry> _open = [];

    public SummaryStore(FlowContext context, WriterIndex writers)
        : this(writers, (body, store, cancellationToken) => new FunctionAnalysis(context, body, store, cancellationToken).Run(), FailurePolicy.OfThisBuild)
    {
    }

    /// <summary>What the function does. Within a recursion this is the best known so far.</summary>
    public MethodSummary Get(FunctionBody body, CancellationToken cancellationToken)
    {
        var entry = EntryOf(body);
        if (entry.State == SummaryState.New)
        {
            if (_running.Count >= MaxDepth && (_running.Count >= 6 * MaxDepth || _restarted.Add(body)))
            {
                throw new DepthExceededException(body);
            }

            Compute(entry, cancellationToken);
        }

        NoteRead(entry);
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
                    EntryOf(deep.Body).Finish(Unknown(FailurePolicy.Nesting));
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

    /// <summary>Delegates that a member of the compilation receives in some function, however it is called elsewhere.</summary>
    public IReadOnlyCollection<AbstractObject> StoredDelegates(MemberPath path, CancellationToken cancellationToken)
    {
        if (_delegates.TryGetValue(path, out var known))
        {
            return known;
        }

        var delegates = new SortedDictionary<int, AbstractObject>();
        var isFinal = true;
        var bodies = new Queue<FunctionBody>(WritersOf(path.Member, cancellationToken));
        while (bodies.Count > 0)
        {
            var body = bodies.Dequeue();
            var entry = ComputedAside(body, cancellationToken);
            isFinal &= entry.State == SummaryState.Final;
            if (entry.Result is { } done && done.Record.Delegates.TryGetValue(path, out var found))
            {
                foreach (var item in found)
                {
                    delegates[item.Id] = item;
                }
            }

            foreach (var child in body.Children)
            {
                bodies.Enqueue(child);
            }
        }

        var result = delegates.Values.ToImmutableArray();
        if (isFinal)
        {
            _delegates[path] = result;
        }

        return result;
    }

    private IReadOnlyList<FunctionBody> WritersOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (!_writers.TryGetValue(member, out var bodies))
        {
            _writers.Add(member, bodies = writers.Of(member, cancellationToken));
        }

        return bodies;
    }

    /// <summary>A function whose result another one asks for in the middle of its own run.</summary>
    private SummaryEntry ComputedAside(FunctionBody body, CancellationToken cancellationToken)
    {
        var entry = EntryOf(body);
        if (entry.State == SummaryState.New && _running.Count < MaxDepth)
        {
            Compute(entry, cancellationToken);
        }

        NoteRead(entry);
        return entry;
    }

    /// <summary>The function that runs now depends on one that is not final: both belong to one recursion if that one leads back.</summary>
    private void NoteRead(SummaryEntry callee)
    {
        if (callee.State is SummaryState.Running or SummaryState.Open && _running.Count > 0)
        {
            _running[_running.Count - 1].Read(callee);
        }
    }

    private void Compute(SummaryEntry entry, CancellationToken cancellationToken)
    {
        entry.Begin(_open.Count);
        _open.Add(entry);
        Run(entry, cancellationToken);
        if (entry.Low == entry.Index)
        {
            Settle(entry, cancellationToken);
        }
    }

    /// <summary>
    /// Runs the functions of a recursion until none has to run again, the latest found first: they are callees of the earlier
    /// ones. A function that leads further back than <paramref name="root"/> makes all of them part of that recursion.
    /// </summary>
    private void Settle(SummaryEntry root, CancellationToken cancellationToken)
    {
        var runs = 0;
        for (var isStill = false; !isStill;)
        {
            isStill = true;
            for (var i = _open.Count - 1; i >= root.Index; i--)
            {
                var entry = _open[i];
                if (!entry.IsStale)
                {
                    continue;
                }

                if (entry.Runs >= MaxRuns || (entry.Runs > 1 && runs >= MaxTotalRuns))
                {
                    entry.IsBounded = true;
                    continue;
                }

                isStill = false;
                runs++;
                Run(entry, cancellationToken);
                if (entry.Low < root.Index)
                {
                    root.Low = entry.Low;
                    return;
                }
            }
        }

        for (var i = root.Index; i < _open.Count; i++)
        {
            _open[i].Finish();
        }

        _open.RemoveRange(root.Index, _open.Count - root.Index);
    }

    private void Run(SummaryEntry entry, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        entry.BeginRun();
        _running.Add(entry);
        entry.EndRun(Result(entry, cancellationToken));
        _running.RemoveAt(_running.Count - 1);
    }

    /// <summary>One run; what it throws is this function's own matter, the functions around it go on.</summary>
    private FunctionResult Result(SummaryEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return analyze(entry.Body, this, cancellationToken);
        }
        catch (InsufficientExecutionStackException) when (_running.Count > 1)
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

    /// <summary>Leaves everything that is not final as if it had never been met.</summary>
    private void Abandon()
    {
        _open.ForEach(static entry => entry.Forget());
        _open.Clear();
        _running.Clear();
    }

    private SummaryEntry EntryOf(FunctionBody body)
    {
        if (!_entries.TryGetValue(body, out var entry))
        {
            _entries.Add(body, entry = new SummaryEntry(body));
        }

        return entry;
    }
}
