using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <summary>What the last pass over a function found. Keys make sure that each thing is said once.</summary>
internal sealed class FunctionRecord
{
    /// <summary>Flows to sinks that one summary carries (LIMITS 8).</summary>
    private const int MaxSinkFlows = 256;

    private readonly Dictionary<(int, int, int, int, SyntaxNode), FlowFinding> _findings = [];
    private readonly Dictionary<(int, int, int, int, int), SinkFlow> _flows = [];
    private readonly Dictionary<int, DeferredCall> _calls = [];
    private readonly Dictionary<(MemberPath, int, int, int, int, SyntaxNode), MemberRead> _reads = [];
    private readonly Dictionary<(ISymbol, SyntaxNode), UnmarkedMember> _unmarked = new(UnmarkedComparer.Instance);

    public IEnumerable<FlowFinding> Findings => _findings.Values;

    public IEnumerable<SinkFlow> Flows => _flows.Values;

    public IEnumerable<DeferredCall> Calls => _calls.Values;

    public IEnumerable<UnmarkedMember> Unmarked => _unmarked.Values;

    /// <summary>Flows from members read here to sinks: findings, when the members turn out to hold personal data.</summary>
    public IEnumerable<MemberRead> Reads => _reads.Values;

    /// <summary>Personal data that reached a member of an object that outlives the function.</summary>
    public Dictionary<MemberPath, LabelSet> Received { get; } = [];

    /// <summary>Delegates that reached such a member.</summary>
    public Dictionary<MemberPath, ImmutableHashSet<AbstractObject>> Delegates { get; } = [];

    /// <summary>A cap was met, by its number in LIMITS.md.</summary>
    public HashSet<int> Limits { get; } = [];

    public void Add(FlowFinding finding, int origin)
    {
        var key = (origin, finding.Sink.Site, (int)finding.Sink.Kind, finding.RedactedTo, finding.Place);
        if (!_findings.TryGetValue(key, out var known) || finding.Hops.Length < known.Hops.Length)
        {
            _findings[key] = finding;
        }
    }

    public void Add(SinkFlow flow)
    {
        if (!_flows.TryGetValue(flow.Key, out var known) || flow.Hops.Length < known.Hops.Length)
        {
            if (known is null && _flows.Count >= MaxSinkFlows)
            {
                Limits.Add(8);
                return;
            }

            _flows[flow.Key] = flow;
        }
    }

    public void Add(DeferredCall call)
    {
        if (_calls.TryGetValue(call.Number, out var known))
        {
            call = call with { Arguments = ImmutableArray.CreateRange(call.Arguments.Zip(known.Arguments, static (a, b) => b.Join(a))) };
        }

        _calls[call.Number] = call;
    }

    public void Add(MemberRead read)
    {
        var key = (read.Member, read.Sink.Site, (int)read.Sink.Kind, read.Purposes, read.RedactedTo, read.Place);
        if (!_reads.TryGetValue(key, out var known) || read.Hops.Length < known.Hops.Length)
        {
            _reads[key] = read;
        }
    }

    public void Receive(MemberPath path, LabelSet labels, IEnumerable<AbstractObject> delegates)
    {
        if (!labels.IsEmpty)
        {
            Received[path] = Received.TryGetValue(path, out var known) ? known.Union(labels) : labels;
        }

        foreach (var item in delegates)
        {
            Delegates[path] = Delegates.TryGetValue(path, out var known) ? known.Add(item) : ImmutableHashSet.Create(item);
        }
    }

    public void Add(UnmarkedMember member)
    {
        var key = (member.Member, member.Place);
        if (!_unmarked.ContainsKey(key))
        {
            _unmarked.Add(key, member);
        }
    }

    private sealed class UnmarkedComparer : IEqualityComparer<(ISymbol, SyntaxNode)>
    {
        public static readonly UnmarkedComparer Instance = new();

        public bool Equals((ISymbol, SyntaxNode) x, (ISymbol, SyntaxNode) y) =>
            ReferenceEquals(x.Item2, y.Item2) && SymbolEqualityComparer.Default.Equals(x.Item1, y.Item1);

        public int GetHashCode((ISymbol, SyntaxNode) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Item1) ^ obj.Item2.GetHashCode();
    }
}

/// <summary>All that one run over a function gave.</summary>
internal sealed record FunctionResult(MethodSummary Summary, FunctionRecord Record, bool IsBounded);
