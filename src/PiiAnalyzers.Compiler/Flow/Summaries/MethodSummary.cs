using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>What an input holds reaches a sink inside the function.</summary>
/// <param name="Origin">A symbolic origin: input path and projection.</param>
/// <param name="RedactedTo">Tier a redactor of the function brought it to; −1 when none did.</param>
internal sealed record SinkFlow(int Origin, SinkInfo Sink, int Purposes, ImmutableArray<Hop> Hops, int RedactedTo)
{
    public (int, int, int, int, int) Key => (Origin, Sink.Site, (int)Sink.Kind, Purposes, RedactedTo);
}

/// <summary>A call whose target only callers know: of a delegate or virtual member reached from an input.</summary>
/// <param name="Number">Root index of paths into the result (<see cref="PathRoot.Deferred"/>).</param>
/// <param name="Target">Path of the delegate or receiver.</param>
/// <param name="Sites">Places of the arguments; −1 for one that is not written.</param>
/// <param name="Method">The virtual member, or null for a delegate.</param>
internal sealed record DeferredCall(int Number, AccessPath Target, IMethodSymbol? Method, ImmutableArray<AbstractValue> Arguments, ImmutableArray<int> Sites, int Purposes);

/// <summary>
/// What a function does, in terms of its inputs; computed once, applied at every call. Values hold symbolic labels and
/// objects that <c>SummaryApplication</c> replaces by what the caller passes.
/// </summary>
internal sealed class MethodSummary(
    AbstractValue @return,
    AbstractValue throws,
    ImmutableArray<AbstractValue> outputs,
    ImmutableArray<ObjectCells> effects,
    ImmutableArray<SinkFlow> sinks,
    ImmutableArray<DeferredCall> calls)
{
    /// <summary>Nothing known yet: the start of a fixpoint over recursion.</summary>
    public static readonly MethodSummary Bottom = new(
        AbstractValue.Bottom, AbstractValue.Bottom, ImmutableArray<AbstractValue>.Empty, ImmutableArray<ObjectCells>.Empty,
        ImmutableArray<SinkFlow>.Empty, ImmutableArray<DeferredCall>.Empty);

    /// <summary>Of a function that could not be analysed: to its callers it is code without a body.</summary>
    public static readonly MethodSummary Unknown = new(
        AbstractValue.Unknown, AbstractValue.Bottom, ImmutableArray<AbstractValue>.Empty, ImmutableArray<ObjectCells>.Empty,
        ImmutableArray<SinkFlow>.Empty, ImmutableArray<DeferredCall>.Empty);

    private Dictionary<int, ObjectCells>? _byOwner;
    private HashSet<int>? _open;

    public bool IsUnknown => ReferenceEquals(this, Unknown);

    public AbstractValue Return { get; } = @return;

    /// <summary>Exceptions that leave the function.</summary>
    public AbstractValue Throws { get; } = throws;

    /// <summary>Final values of by-reference parameters, by ordinal; bottom for others. Empty when there are none.</summary>
    public ImmutableArray<AbstractValue> Outputs { get; } = outputs;

    /// <summary>Final cells of input objects that were written, and of new objects that a caller can reach.</summary>
    public ImmutableArray<ObjectCells> Effects { get; } = effects;

    /// <summary>The final cells of one object, or null when the caller cannot see that it changed.</summary>
    public ObjectCells? EffectOn(AbstractObject item)
    {
        _byOwner ??= Effects.ToDictionary(static cells => cells.Owner.Id);
        return _byOwner.TryGetValue(item.Id, out var found) ? found : null;
    }

    public ImmutableArray<SinkFlow> Sinks { get; } = sinks;

    public ImmutableArray<DeferredCall> Calls { get; } = calls;

    /// <summary>Whether a call of this number is left to callers.</summary>
    public bool IsOpen(int number) => (_open ??= [.. Calls.Select(static call => call.Number)]).Contains(number);

    /// <summary>Whether a caller gets data that <paramref name="isConcrete"/> holds for: returned, thrown, put into its objects, or handed to its delegates.</summary>
    public bool HandsOut(Func<TaintLabel, bool> isConcrete) =>
        Values().Any(value => value.Labels.Labels.Any(isConcrete));

    private IEnumerable<AbstractValue> Values() =>
        new[] { Return, Throws }
            .Concat(Outputs)
            .Concat(Effects.SelectMany(static cells => cells.Fields.Entries().Select(static field => field.Value)))
            .Concat(Calls.SelectMany(static call => call.Arguments));

    public bool SameAs(MethodSummary other) =>
        Return.Equals(other.Return)
        && Throws.Equals(other.Throws)
        && Outputs.AsSpan().SequenceEqual(other.Outputs.AsSpan())
        && Sinks.Length == other.Sinks.Length
        && new HashSet<(int, int, int, int, int)>(Sinks.Select(static flow => flow.Key)).SetEquals(other.Sinks.Select(static flow => flow.Key))
        && SameCalls(other)
        && SameEffects(other);

    private bool SameCalls(MethodSummary other) =>
        Calls.Length == other.Calls.Length
        && Calls.Zip(other.Calls, static (a, b) => a.Number == b.Number && a.Arguments.AsSpan().SequenceEqual(b.Arguments.AsSpan())).All(static same => same);

    private bool SameEffects(MethodSummary other)
    {
        if (Effects.Length != other.Effects.Length)
        {
            return false;
        }

        for (var i = 0; i < Effects.Length; i++)
        {
            var (mine, theirs) = (Effects[i], other.Effects[i]);
            if (!ReferenceEquals(mine.Owner, theirs.Owner) || mine.Flags != theirs.Flags
                || !mine.Fields.Entries().SequenceEqual(theirs.Fields.Entries()))
            {
                return false;
            }
        }

        return true;
    }
}
