using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Infrastructure;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>
/// Replaces the symbols of one summary by what one call passes. Inputs are read from the heap as it was before the call,
/// since a summary speaks of the entry state. Every lookup is memoised: the cost is that of the summary, not of its paths.
/// </summary>
internal sealed class SummaryApplication(
    FlowContext context,
    int callSite,
    PersistentMap<ObjectCells> before,
    Func<PersistentMap<ObjectCells>, AbstractValue, int, AbstractValue> read)
{
    private readonly Dictionary<AccessPath, AbstractValue> _resolved = [];
    private readonly Dictionary<int, AbstractValue> _deferred = [];
    private readonly Dictionary<int, AbstractValue> _targets = [];
    private readonly Dictionary<int, LabelSet> _labels = [];
    private readonly Dictionary<int, int?> _guards = [];

    /// <summary>By reference: the values of one summary share what they have in common.</summary>
    private readonly Dictionary<AbstractValue, AbstractValue> _values = new(ReferenceComparer<AbstractValue>.Instance);

    /// <summary>The heap as it is now.</summary>
    public required Func<PersistentMap<ObjectCells>> Heap { get; init; }

    /// <summary>Whether the callee left a call open: what depends on it is nothing until <see cref="Decide"/> says what becomes of it.</summary>
    public required Func<int, bool> IsOpen { get; init; }

    /// <summary>What the call passes for a root.</summary>
    public required Func<AccessPath, AbstractValue> Root { get; init; }

    /// <summary>How this function prints or serialises a value.</summary>
    public required Func<AbstractValue, ITypeSymbol?, Projection, LabelSet> Project { get; init; }

    /// <summary>The caller's value at an input path.</summary>
    public AbstractValue Resolve(AccessPath path)
    {
        if (path.Root == PathRoot.Deferred && path.Parent is null)
        {
            return _deferred.TryGetValue(path.Index, out var result) ? result : AbstractValue.Bottom;
        }

        if (!_resolved.TryGetValue(path, out var value))
        {
            // What an open call returned was made during this one.
            value = path.Parent is null ? Root(path) : read(path.Root == PathRoot.Deferred ? Heap() : before, Resolve(path.Parent), path.Field);
            if (path.Root != PathRoot.Deferred)
            {
                _resolved.Add(path, value);
            }
        }

        return value;
    }

    /// <summary>
    /// What becomes of labels that came out of an open call: null when the call is decided, and its result says what they are;
    /// else the guard they have in the caller.
    /// </summary>
    public void Decide(int number, int? guard)
    {
        _guards[number + 1] = guard;
        _values.Clear();
    }

    /// <summary>The result of a call that the callee left open is known now.</summary>
    public void Deferred(int number, AbstractValue result)
    {
        _deferred[number] = result;
        _labels.Clear();
        _targets.Clear();
        _values.Clear();
    }

    /// <summary>The caller's labels for a symbolic origin.</summary>
    public LabelSet Labels(Origin origin)
    {
        if (!_labels.TryGetValue(origin.Id, out var labels))
        {
            _labels.Add(origin.Id, labels = Project(Resolve(origin.Path!), null, origin.Projection));
        }

        return labels;
    }

    /// <summary>The caller's objects for an object of the summary.</summary>
    public AbstractValue Targets(AbstractObject item)
    {
        if (!_targets.TryGetValue(item.Id, out var targets))
        {
            targets = item.Kind == ObjectKind.Symbolic
                ? AbstractValue.Unknown.WithObjects(Resolve(item.Path!).Objects)
                : AbstractValue.Of(Import(item));
            _targets.Add(item.Id, targets);
        }

        return targets;
    }

    private AbstractObject Import(AbstractObject item)
    {
        var imported = context.Objects.Import(callSite, item);
        if (context.Channels.TryGetValue(item.Id, out var channel))
        {
            context.Channels[imported.Id] = channel;
        }

        if (context.ObjectPurposes.TryGetValue(item.Id, out var purposes))
        {
            context.ObjectPurposes[imported.Id] = purposes;
        }

        return imported;
    }

    /// <summary>The caller's objects that a copy was made of.</summary>
    public AbstractValue Originals(AbstractObject copy)
    {
        var result = AbstractValue.Unknown;
        foreach (var original in copy.Originals)
        {
            result = result.Join(original.Kind == ObjectKind.Symbolic ? Targets(original) : AbstractValue.Unknown);
        }

        return result;
    }

    /// <summary>The caller's value for a value of the summary.</summary>
    public AbstractValue Value(AbstractValue value)
    {
        if (value.Labels.IsEmpty && value.Objects.IsEmpty)
        {
            return value;
        }

        if (!_values.TryGetValue(value, out var result))
        {
            result = Labelled(value);
            foreach (var item in value.Objects)
            {
                result = result.Join(Guarded(item));
            }

            _values.Add(value, result);
        }

        return result;
    }

    /// <summary>The guard here of what has one in the callee: null for what does not come, as far as is known.</summary>
    private int? Decided(int guard) =>
        _guards.TryGetValue(guard, out var decided) ? decided : IsOpen(guard - 1) ? null : 0;

    private AbstractValue Guarded(AbstractObject item)
    {
        if (!context.ObjectGuards.TryGetValue(item.Id, out var guard))
        {
            return Targets(item);
        }

        if (Decided(guard) is not { } own)
        {
            return AbstractValue.Bottom;
        }

        var targets = Targets(item);
        context.Guard(targets.Objects, callSite, own);
        return targets;
    }

    /// <summary>What a type test in the callee comes to here: null when the object is surely of another type, 0 when it may well be of this one, else the test of this function's input.</summary>
    private int? TypeTest(int guard)
    {
        var (path, type) = context.TypeTest(guard);
        int? result = null;
        foreach (var item in Resolve(path).Objects)
        {
            if (!TypeHierarchy.MayBe(item, type))
            {
                continue;
            }

            if (item is not { Kind: ObjectKind.Symbolic, IsFold: false, Path: { } own } || (item.Type is ITypeSymbol known && TypeHierarchy.MayBe(known, type)))
            {
                return 0;
            }

            result = context.TypeTestGuard(own, type);
        }

        return result;
    }

    private AbstractValue Labelled(AbstractValue value)
    {
        var labels = LabelSet.Empty;
        var isClean = value.Objects.IsEmpty;
        foreach (var label in value.Labels.Labels)
        {
            var origin = context.Origins[label.Origin];
            var guard = label.Guard switch
            {
                0 => 0,
                < 0 => TypeTest(label.Guard),
                _ => Decided(label.Guard),
            };
            if (guard is null)
            {
                continue;
            }

            if (!origin.IsSymbolic)
            {
                labels = labels.Union(LabelSet.Of(label.With(label.Trace is null ? null : Trace.Add(label.Trace, callSite, null)).GuardedBy(guard.Value)));
                isClean = false;
                continue;
            }

            var actual = Labels(origin);
            isClean &= actual.IsEmpty && origin.Projection == Projection.Content && Resolve(origin.Path!).IsClean;
            labels = labels.Union(label is { RedactedTo: < 0, Purposes: 0 } ? actual : actual.Select(one => new TaintLabel(
                one.Origin,
                Math.Max(one.RedactedTo, label.RedactedTo),
                context.Purposes.Union(one.Purposes, label.Purposes),
                one.Trace,
                one.Guard)));
        }

        return isClean ? AbstractValue.Clean : AbstractValue.Of(labels);
    }
}
