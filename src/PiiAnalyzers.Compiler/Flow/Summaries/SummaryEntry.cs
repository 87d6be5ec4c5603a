using PiiAnalyzers.Compiler.Flow.Transfer;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>How far the summary of a function is.</summary>
internal enum SummaryState : byte
{
    New,
    Running,

    /// <summary>Has run, but depends on a function that is not final.</summary>
    Open,
    Final,
}

/// <summary>One function in <see cref="SummaryStore"/>.</summary>
internal sealed class SummaryEntry(FunctionBody body)
{
    private readonly Dictionary<SummaryEntry, int> _reads = [];

    public FunctionBody Body { get; } = body;

    public SummaryState State { get; set; }

    public MethodSummary Summary { get; private set; } = MethodSummary.Bottom;

    public FunctionResult? Result { get; private set; }

    /// <summary>Place among the functions that are not final, in the order they were met.</summary>
    public int Index { get; set; }

    /// <summary>Lowest index that this function leads back to: functions with one low belong to one recursion.</summary>
    public int Low { get; set; }

    public int Runs { get; private set; }

    public bool IsBounded { get; set; }

    /// <summary>Counts the changes of <see cref="Summary"/>.</summary>
    private int Version { get; set; }

    /// <summary>A summary this function made use of has changed since.</summary>
    public bool IsStale => _reads.Any(static read => read.Key.Version != read.Value);

    public void Read(SummaryEntry callee)
    {
        _reads[callee] = callee.Version;
        Low = Math.Min(Low, callee.Low);
    }

    public void Begin(int index)
    {
        Index = Low = index;
    }

    public void BeginRun()
    {
        State = SummaryState.Running;
        Runs++;
        _reads.Clear();
    }

    public void EndRun(FunctionResult result)
    {
        State = SummaryState.Open;
        Version += result.Summary.SameAs(Summary) ? 0 : 1;
        Summary = result.Summary;
        Result = result;
        IsBounded |= result.IsBounded;
    }

    public void Finish(FunctionResult? result = null)
    {
        State = SummaryState.Final;
        Result = result ?? Result;
        Summary = Result!.Summary;
        _reads.Clear();
    }

    /// <summary>Half a fixpoint is worth nothing: the next one starts from bottom again.</summary>
    public void Forget()
    {
        State = SummaryState.New;
        Summary = MethodSummary.Bottom;
        Result = null;
        Runs = Version = 0;
        IsBounded = false;
        _reads.Clear();
    }
}
