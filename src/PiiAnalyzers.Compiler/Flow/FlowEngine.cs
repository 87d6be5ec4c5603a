using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Flow.Transfer;
using PiiAnalyzers.Compiler.Flow.Transport;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow;

/// <summary>
/// The engine for one compilation. Functions are analysed on demand and once; one lock keeps the order of work, and with it
/// the results, independent of how the compiler schedules its callbacks.
/// </summary>
internal sealed class FlowEngine
{
    private readonly object _lock = new();
    private readonly FlowContext _context;
    private readonly SummaryStore _summaries;
    private readonly SourceNames _names;
    private readonly TransportCheck _transport;
    private readonly Dictionary<SyntaxTree, List<FunctionBody>> _functions = [];
    private readonly HashSet<FunctionBody> _seen = [];
    private readonly Queue<SyntaxNode> _pending = new();
    private readonly Dictionary<MemberPath, LabelSet> _received = [];
    private readonly HashSet<(int Sink, SourceInfo Source)> _decided = [];
    private bool _isComplete;

    public FlowEngine(Compilation compilation, ModelIndex models, SourceNames names)
    {
        _context = new FlowContext(compilation, MarkReader.For(compilation), models);
        _summaries = new SummaryStore(_context, new WriterIndex(_context.Trees, _context.Bodies));
        _names = names;
        _transport = new TransportCheck(compilation, _context.Bodies);
    }

    /// <summary>Everything found in the functions of one tree, in source order.</summary>
    public TreeFindings Analyze(SemanticModel model, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _context.Bodies.Offer(model);
            if (!_isComplete)
            {
                DeepStack.Run(() => Complete(cancellationToken));
            }

            var findings = new List<FlowFinding>();
            var unmarked = new List<UnmarkedMember>();
            var bounded = new List<(FunctionBody, int)>();
            foreach (var body in _functions.TryGetValue(model.SyntaxTree, out var functions) ? functions : [])
            {
                Collect(body, findings, unmarked, bounded, cancellationToken);
            }

            var unreadable = _context.Bodies.Unreadable
                .SelectMany(item => item.Function.DeclaringSyntaxReferences.Where(reference => reference.SyntaxTree == model.SyntaxTree), (item, reference) => (reference.GetSyntax(cancellationToken), item.Limit));
            var sorted = ReportOrder.Sorted(findings);
            return new TreeFindings(
                sorted,
                unmarked.OrderBy(static item => item.Place.SpanStart).ToImmutableArray(),
                bounded.Select(static item => (item.Item1.Syntax, item.Item2)).Concat(unreadable).Distinct().OrderBy(static item => item.Item1.SpanStart).ThenBy(static item => item.Item2).ToImmutableArray(),
                Unprotected(sorted, cancellationToken));
        }
    }

    /// <summary>The flows that a declared purpose covers, with what a policy judges them by.</summary>
    public ImmutableArray<CoveredFlow> Covered(TreeFindings found, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return found.Findings
                .Where(static finding => finding.Purposes != 0)
                .Select(finding => Covered(finding, cancellationToken))
                .ToImmutableArray();
        }
    }

    private CoveredFlow Covered(FlowFinding finding, CancellationToken cancellationToken)
    {
        var stops = finding.Hops.Select(hop => Node(hop.Site)).Prepend(finding.Place).Append(Node(finding.Sink.Site)).Distinct().ToImmutableArray();
        return new CoveredFlow(
            finding,
            _context.Purposes[finding.Purposes],
            ImmutableArray.CreateRange(stops, node => Frame(node, cancellationToken)),
            finding.Sink.Kind is SinkKind.Transmission or SinkKind.Url ? _transport.HostsOf(Node(finding.Sink.Site), stops, cancellationToken) : ImmutableArray<string>.Empty);
    }

    private FlowFrame Frame(SyntaxNode node, CancellationToken cancellationToken)
    {
        var model = _context.Bodies.Model(node.SyntaxTree);
        var argument = node.Parent as ArgumentSyntax;
        return new FlowFrame(
            node,
            model.GetEnclosingSymbol(node.SpanStart, cancellationToken),
            model.GetSymbolInfo(argument?.Parent?.Parent ?? node, cancellationToken).Symbol as IMethodSymbol,
            argument is null ? null : (model.GetOperation(argument, cancellationToken) as IArgumentOperation)?.Parameter);
    }

    private ImmutableArray<(FlowFinding, Unprotected)> Unprotected(ImmutableArray<FlowFinding> findings, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<(FlowFinding, Unprotected)>();
        foreach (var finding in findings)
        {
            if (finding.Sink.Kind == SinkKind.Transmission && _transport.Of(Node(finding.Sink.Site), cancellationToken) is { } address
                && !result.Any(known => known.Item1.Place == finding.Place && known.Item1.Source == finding.Source))
            {
                result.Add((finding, address));
            }
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// Analyses every function that mentions a source, then those that mention what the first ones turned into sources, until
    /// nothing new is found.
    /// </summary>
    private void Complete(CancellationToken cancellationToken)
    {
        do
        {
            // Only what is done leaves the queue: a host that cancels may come back and expects the rest.
            for (; _pending.Count > 0; _pending.Dequeue())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var body in FunctionFinder.Of(_pending.Peek(), _context.Bodies, cancellationToken))
                {
                    if (!_seen.Contains(body))
                    {
                        Learn(body, cancellationToken);
                        FunctionsOf(body.Syntax.SyntaxTree).Add(body);
                        _seen.Add(body);
                    }
                }
            }

            foreach (var node in _names.Take().OrderBy(node => _context.Trees.Of(node.SyntaxTree)).ThenBy(static node => node.SpanStart))
            {
                _pending.Enqueue(node);
            }
        }
        while (_pending.Count > 0);

        // Which leaks of a callee callers report, who know the targets of its open calls.
        _decided.UnionWith(_functions.Values.SelectMany(static functions => functions)
            .SelectMany(body => ResultsOf(body, cancellationToken))
            .SelectMany(static item => item.Result.Record.Findings)
            .Where(static finding => !finding.IsProvisional && !finding.Hops.IsEmpty)
            .Select(static finding => (finding.Sink.Site, finding.Source)));

        _isComplete = true;
    }

    /// <summary>The results of a function and of those inside it, which are found while it is analysed.</summary>
    private IEnumerable<(FunctionBody Body, FunctionResult Result)> ResultsOf(FunctionBody body, CancellationToken cancellationToken)
    {
        if (_summaries.Result(body, cancellationToken) is not { } result)
        {
            yield break;
        }

        yield return (body, result);
        for (var i = 0; i < body.Children.Count; i++)
        {
            foreach (var inner in ResultsOf(body.Children[i], cancellationToken))
            {
                yield return inner;
            }
        }
    }

    private List<FunctionBody> FunctionsOf(SyntaxTree tree)
    {
        if (!_functions.TryGetValue(tree, out var functions))
        {
            _functions.Add(tree, functions = []);
        }

        return functions;
    }

    /// <summary>Takes over the names of what a function makes a source: itself, or members it fills.</summary>
    private void Learn(FunctionBody function, CancellationToken cancellationToken)
    {
        foreach (var (body, result) in ResultsOf(function, cancellationToken))
        {
            foreach (var pair in result.Record.Received)
            {
                _names.AddMember(pair.Key.Member.ContainingType?.Name ?? string.Empty, pair.Key.Member.Name);
                _received[pair.Key] = _received.TryGetValue(pair.Key, out var known) ? known.Union(pair.Value) : pair.Value;
            }

            if (body.Symbol is IMethodSymbol method && result.Summary.HandsOut(IsPersonal))
            {
                LearnResult(method);
            }
        }
    }

    /// <summary>Whether a label is of personal data, or of a member that receives some.</summary>
    private bool IsPersonal(TaintLabel label) =>
        _context.Origins[label.Origin] is var origin
        && (!origin.IsSymbolic || (origin.Path is { Parent: not null } path && MemberPath.Of(path, _context.Members) is { } member && _received.TryGetValue(member, out var held) && !held.IsEmpty));

    private void LearnResult(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet)
            || method.Name is "ToString" or "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter")
        {
            _names.AddType(method.ContainingType.Name);
            return;
        }

        var name = method.AssociatedSymbol?.Name ?? method.Name;
        _names.AddMember(method.ContainingType.Name, name);
        foreach (var parent in method.ContainingType.AllInterfaces)
        {
            _names.AddMember(parent.Name, name);
        }

        for (var parent = method.ContainingType.BaseType; method.IsOverride && parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
        {
            _names.AddMember(parent.Name, name);
        }

        if (method is { IsExtensionMethod: true, Parameters: [{ Type: { } extended }, ..] })
        {
            _names.AddMember(extended.TypeKind == TypeKind.TypeParameter ? string.Empty : extended.Name, name);
        }
    }

    /// <summary>What a member turned out to hold, wherever it was put there, reaches a sink where it is read.</summary>
    private IEnumerable<FlowFinding> FindingsOf(MemberRead read)
    {
        foreach (var label in (_received.TryGetValue(read.Member, out var held) ? held : LabelSet.Empty).Labels)
        {
            if (_context.Origins[label.Origin].Source is SourceInfo source && !read.Sink.Accepts(label))
            {
                yield return new FlowFinding(read.Sink, source, read.Place, _context.Purposes.Union(read.Purposes, label.Purposes), _context.ReadAt(label), read.Hops, RedactedTo: Math.Max(label.RedactedTo, read.RedactedTo));
            }
        }
    }

    /// <summary>The model that the engine uses for a tree: what it bound there is bound.</summary>
    public SemanticModel Model(SyntaxTree tree)
    {
        lock (_lock)
        {
            return _context.Bodies.Model(tree);
        }
    }

    public SyntaxNode Node(int site) => _context.Sites.Node(site);

    private void Collect(FunctionBody function, List<FlowFinding> findings, List<UnmarkedMember> unmarked, List<(FunctionBody, int)> bounded, CancellationToken cancellationToken)
    {
        foreach (var (body, result) in ResultsOf(function, cancellationToken))
        {
            findings.AddRange(result.Record.Findings.Where(finding => !finding.IsProvisional || !_decided.Contains((finding.Sink.Site, finding.Source))));
            findings.AddRange(result.Record.Reads.SelectMany(FindingsOf));
            unmarked.AddRange(result.Record.Unmarked);
            bounded.AddRange(result.Record.Limits.Select(limit => (body, limit)));
            if (result.IsBounded || _summaries.IsBounded(body))
            {
                bounded.Add((body, 7));
            }
        }
    }
}

/// <summary>What the functions of one tree do with personal data.</summary>
internal sealed record TreeFindings(ImmutableArray<FlowFinding> Findings, ImmutableArray<UnmarkedMember> Unmarked, ImmutableArray<(SyntaxNode Function, int Limit)> Bounded, ImmutableArray<(FlowFinding Finding, Unprotected Address)> Unprotected);
