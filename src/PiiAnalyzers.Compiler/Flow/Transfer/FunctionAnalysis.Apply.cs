using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Applies a callee's summary: its symbols become what this call passes.</content>
internal sealed partial class FunctionAnalysis
{
    /// <summary>Calls resolved inside one call because its callee left them open (LIMITS 6).</summary>
    private const int MaxNestedCalls = 6;

    /// <summary>Summaries applied in all for one call, for the same reason (LIMITS 6).</summary>
    private const int MaxApplications = 128;

    private readonly List<(FunctionBody Body, AbstractValue Receiver, AbstractObject? Closure)> _applying = [];
    private int _applications;

    private AbstractValue Apply(
        FunctionBody body, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation,
        AbstractObject? closure, AbstractValue[]? outputs, Lift lift, IMethodSymbol? called = null)
    {
        _applications = _applying.Count == 0 ? 0 : _applications + 1;
        if (_applying.Count >= MaxNestedCalls || _applications > MaxApplications || _applying.Contains((body, receiver, closure)))
        {
            _record.Limits.Add(6);
            return AbstractValue.Unknown;
        }

        var summary = _summaries.Get(body, _cancellationToken);
        if (summary.IsUnknown)
        {
            return body.Method is { } method ? InvokeLibrary(method, receiver, values, operands, operation, method.ReturnType, outputs) : AbstractValue.Unknown;
        }

        var call = Application(summary, operation, path => path.Root == PathRoot.TypeArgument ? TypeArgument(called, path.Index) : Root(path, receiver, values, closure));
        ApplyEffects(call, summary);
        _applying.Add((body, receiver, closure));
        ApplyDeferred(call, summary, operands, operation, lift);
        _applying.RemoveAt(_applying.Count - 1);
        ApplyLateEffects(call, summary);
        ApplySinks(call, summary, body, operands, operation, lift);
        if (!summary.Throws.IsBottom)
        {
            Raise(call.Value(summary.Throws));
        }

        for (var i = 0; outputs is not null && i < outputs.Length && i < summary.Outputs.Length; i++)
        {
            if (!summary.Outputs[i].IsBottom)
            {
                outputs[i] = call.Value(summary.Outputs[i]);
            }
        }

        var result = call.Value(summary.Return);
        foreach (var label in result.Labels.Labels)
        {
            // What a callee only read and returned counts as read here.
            if (_context.Origins[label.Origin].Path is { } path && MemberPath.Nearest(path) is { } read)
            {
                _direct.Add(read.Id);
            }
        }

        return result.IsBottom && body.Method?.ReturnsVoid != false ? AbstractValue.Unknown : result;
    }

    private SummaryApplication Application(MethodSummary summary, IOperation operation, Func<AccessPath, AbstractValue> root) =>
        new(_context, Site(operation.Syntax), _heap, ReadForSummary)
        {
            Root = root,
            Heap = () => _heap,
            IsOpen = summary.IsOpen,
            Project = Project,
        };

    private AbstractValue ReadForSummary(PersistentMap<ObjectCells> heap, AbstractValue owner, int field) => field switch
    {
        FieldId.Element => ReadElements(heap, owner),
        _ when FieldId.IsSlot(field) => ReadSlot(owner, field - FieldId.FirstSlot),
        FieldId.Content => ReadField(heap, owner, field).AddLabels(owner.Labels),
        _ => ReadStored(heap, owner, field),
    };

    /// <summary>A member the callee reads: this function's cell, with its mark if it has one.</summary>
    private AbstractValue ReadStored(PersistentMap<ObjectCells> heap, AbstractValue owner, int field)
    {
        var result = ReadField(heap, owner, field);
        if (owner.Objects.IsEmpty)
        {
            return AbstractValue.Unknown.AddLabels(owner.Labels);
        }

        return result.AddLabels(owner.Labels);
    }

    private AbstractValue TypeArgument(IMethodSymbol? called, int ordinal) =>
        called is not null && ordinal < called.TypeArguments.Length ? TypeArgument(called.TypeArguments[ordinal]) : AbstractValue.Unknown;

    /// <summary>What a static member of <paramref name="type"/> is called on: the type where it is known, else what the caller passes for it.</summary>
    private AbstractValue TypeArgument(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol => AbstractValue.Of(_context.Objects.OfType(type)),
        ITypeParameterSymbol { DeclaringMethod: { } method, Ordinal: var ordinal } when SymbolEqualityComparer.Default.Equals(method, _body.Symbol) =>
            AbstractValue.Of(_context.Objects.Symbolic(_context.Paths.Root(PathRoot.TypeArgument, ordinal), type)),
        _ => AbstractValue.Unknown,
    };

    private AbstractValue Root(AccessPath path, AbstractValue receiver, AbstractValue[] values, AbstractObject? closure)
    {
        switch (path.Root)
        {
            case PathRoot.Parameter:
                return path.Index < values.Length ? values[path.Index] : AbstractValue.Unknown;
            case PathRoot.This:
                return receiver;
            case PathRoot.Static:
                return AbstractValue.Of(_context.Statics);
            case PathRoot.Closure when closure is not null:
                return _heap.Find(closure.Id)?.Fields.Find(path.Index) ?? AbstractValue.Bottom;
            case PathRoot.Closure when _context.Members.Symbol(path.Index) is { } function:
                return AbstractValue.Of(Closure(function));
            default:
                return AbstractValue.Bottom;
        }
    }

    private void ApplyEffects(SummaryApplication call, MethodSummary summary)
    {
        foreach (var cells in summary.Effects)
        {
            var targets = call.Targets(cells.Owner);
            var isFresh = cells.Owner.Kind != ObjectKind.Symbolic;
            if (cells.Owner.Kind == ObjectKind.Copy)
            {
                InitializeCopy(targets, call.Originals(cells.Owner));
            }

            var isFirst = isFresh && targets.Objects.Length == 1 && !(_heap.Find(targets.Objects[0].Id)?.Has(ObjectFlags.Shared) ?? false);
            foreach (var item in targets.Objects)
            {
                foreach (var field in cells.Fields.Entries())
                {
                    WriteCell(item, field.Key, call.Value(field.Value), weak: !(isFirst || (!isFresh && targets.Objects.Length == 1)));
                }
            }

            if (cells.Has(ObjectFlags.Exposed))
            {
                Flag(targets, ObjectFlags.Exposed);
            }
        }
    }

    /// <summary>Cells that hold what a deferred call returned.</summary>
    private void ApplyLateEffects(SummaryApplication call, MethodSummary summary)
    {
        if (summary.Calls.IsEmpty)
        {
            return;
        }

        foreach (var cells in summary.Effects)
        {
            foreach (var field in cells.Fields.Entries())
            {
                if (cells.Owner.Path is { Root: PathRoot.Deferred } || IsDeferred(field.Value))
                {
                    foreach (var item in call.Targets(cells.Owner).Objects)
                    {
                        WriteCell(item, field.Key, call.Value(field.Value), weak: true);
                    }
                }
            }
        }
    }

    private bool IsDeferred(AbstractValue value) =>
        value.Labels.Labels.Any(label => label.Guard > 0 || _context.Origins[label.Origin].Path is { Root: PathRoot.Deferred })
        || value.Objects.Any(item => item.Path is { Root: PathRoot.Deferred } || _context.ObjectGuards.ContainsKey(item.Id));

    /// <summary>A copy that the callee made of this function's object starts with that object's cells.</summary>
    private void InitializeCopy(AbstractValue copies, AbstractValue originals)
    {
        foreach (var copy in copies.Objects)
        {
            foreach (var original in originals.Objects)
            {
                foreach (var field in _heap.Find(original.Id)?.Fields.Entries() ?? [])
                {
                    WriteCell(copy, field.Key, field.Value, weak: originals.Objects.Length > 1);
                }
            }
        }
    }

    private void ApplySinks(SummaryApplication call, MethodSummary summary, FunctionBody body, IOperation?[] operands, IOperation operation, Lift lift)
    {
        if (!_recording)
        {
            return;
        }

        foreach (var flow in summary.Sinks)
        {
            var origin = _context.Origins[flow.Origin];
            var labels = call.Labels(origin);
            if (labels.IsEmpty)
            {
                continue;
            }

            var (place, isInside) = Place(origin.Path!, flow.Sink, operands, operation);
            var hops = isInside ? flow.Hops : flow.Hops.Insert(0, new Hop(Site(place), Via(body, origin.Path!)));
            var purposes = _context.Purposes.Union(flow.Purposes, _inherited);
            if (HandedOn(origin.Path!) is var (site, own))
            {
                Report(labels.Where(own.Labels.Contains), flow.Sink, _context.Sites.Node(site), purposes, flow.Hops.Insert(0, new Hop(site, Via(body, origin.Path!))), concreteOnly: true, flow.RedactedTo);
                labels = labels.Where(label => !own.Labels.Contains(label));
            }

            Report(labels, flow.Sink, place, purposes, hops, lift == Lift.ConcreteOnly, flow.RedactedTo);
        }
    }

    /// <summary>Data that was concrete where a deferred call was written is reported there, on its argument.</summary>
    private (int Site, LabelSet Labels)? HandedOn(AccessPath path)
    {
        if (_handedOn.Call is not { } call || path.Root != PathRoot.Parameter || path.Index >= call.Sites.Length || call.Sites[path.Index] < 0)
        {
            return null;
        }

        var own = call.Arguments[path.Index].Labels.Where(label => !_context.Origins[label.Origin].IsSymbolic);
        return own.IsEmpty ? null : (call.Sites[path.Index], own);
    }

    /// <summary>
    /// Where a flow into a callee is reported: on the argument that carries the value; on the sink itself when it lies in a
    /// nested function of this body that nobody hands the value to by an argument (a lambda in a LINQ chain).
    /// </summary>
    private (SyntaxNode Place, bool IsInside) Place(AccessPath path, SinkInfo sink, IOperation?[] operands, IOperation operation)
    {
        var operand = path.Root == PathRoot.Parameter ? operands.ElementAtOrDefault(path.Index) : null;
        if (operand is not null)
        {
            return (Expression(operand), false);
        }

        var node = _context.Sites.Node(sink.Site);
        var root = _body.Root.Syntax;
        var isHere = node.SyntaxTree == root.SyntaxTree && root.Span.Contains(node.Span);
        if (isHere && path.Root is PathRoot.Parameter or PathRoot.Closure or PathRoot.Deferred)
        {
            return (node, true);
        }

        return path.Root == PathRoot.This && _receiverSyntax is { } receiver && operation.Syntax.Span.Contains(receiver.Span) ? (receiver, false) : (Expression(operation), false);
    }

    private static string Via(FunctionBody body, AccessPath path)
    {
        var name = body.Method switch
        {
            { MethodKind: MethodKind.Constructor } constructor => $"new {constructor.ContainingType.Name}",
            { MethodKind: MethodKind.AnonymousFunction } => "lambda",
            { AssociatedSymbol: { } associated } => associated.Name,
            { } method => method.Name,
            _ => body.Symbol.Name,
        };
        return path.Root == PathRoot.Parameter && body.Method is { } target && path.Index < target.Parameters.Length
            ? $"{name}({target.Parameters[path.Index].Name})"
            : name;
    }
}
