using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Where a function begins and what is left of it at the end.</content>
internal sealed partial class FunctionAnalysis
{
    /// <summary>Objects that one summary carries (LIMITS 8).</summary>
    private const int MaxEffects = 96;

    /// <summary>Values and labels in all those objects (LIMITS 8): what one application of the summary may cost.</summary>
    private const int MaxEffectSize = 1_000;

    private FlowState Entry()
    {
        foreach (var parameter in _body.Method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            var value = EntryValue(parameter);
            WriteVariable(parameter, value);
            if (_body.Syntax is TypeDeclarationSyntax)
            {
                InitializeFromPrimaryParameter(parameter);
            }
        }

        if (_body.Method is { MethodKind: MethodKind.Constructor } constructor)
        {
            RunBaseConstructor(constructor);
        }

        return new FlowState(_variables, _heap);
    }

    private AbstractValue EntryValue(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out)
        {
            return AbstractValue.Clean;
        }

        var source = _context.Source(parameter);
        if (source is null && _body.Method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } && parameter.Name == "value")
        {
            source = _context.Source(property);
        }

        return EntryValue(parameter, source ?? _context.Source(parameter.Type));
    }

    private AbstractValue EntryValue(IParameterSymbol parameter, SourceInfo? source)
    {
        var purposes = _context.Purposes.DeclaredOn(parameter);
        var path = _context.Paths.Root(PathRoot.Parameter, parameter.Ordinal);
        var site = Site(parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) ?? _body.Syntax);
        var label = source is null
            ? _context.InputLabel(path, Projection.Content, purposes)
            : new TaintLabel(_context.Origins.Source(source).Id, -1, purposes, new Trace(site, null, null));
        var value = source is null && TypeFacts.IsService(parameter.Type) ? AbstractValue.Unknown : AbstractValue.Of(label);
        return TypeFacts.IsTrackable(parameter.Type)
            ? value.Join(AbstractValue.Of(_context.Objects.Symbolic(path, TypeFacts.Unwrap(parameter.Type))))
            : value;
    }

    /// <summary>A record stores a positional parameter in its property; a class keeps a captured one in a hidden field.</summary>
    private void InitializeFromPrimaryParameter(IParameterSymbol parameter)
    {
        var type = parameter.ContainingType;
        var property = type.IsRecord
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(static p => p.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is ParameterSyntax))
            : null;
        // A mark on a positional parameter speaks of the property: what the property holds is what the caller passes.
        var value = property is null ? ReadVariable(parameter) : EntryValue(parameter, null);
        foreach (var item in This.Objects)
        {
            WriteCell(item, _context.Members.Of((ISymbol?)property ?? parameter), value, weak: false);
        }
    }

    private MethodSummary Summarize()
    {
        var outputs = ImmutableArray<AbstractValue>.Empty;
        var parameters = _body.Method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        if (parameters.Any(static p => p.RefKind is RefKind.Ref or RefKind.Out))
        {
            outputs = parameters.Select(p => p.RefKind is RefKind.Ref or RefKind.Out ? ReadVariable(p) : AbstractValue.Bottom).ToImmutableArray();
        }

        var calls = _record.Calls.OrderBy(static call => call.Number).ToImmutableArray();
        var effects = Reachable(outputs, calls);
        CollectReceived();
        return new MethodSummary(_return, _throws, outputs, effects, _record.Flows.ToImmutableArray(), calls);
    }

    /// <summary>Cells that a caller can see: of its own objects, and of new ones it can reach.</summary>
    private ImmutableArray<ObjectCells> Reachable(ImmutableArray<AbstractValue> outputs, ImmutableArray<DeferredCall> calls)
    {
        var result = ImmutableArray.CreateBuilder<ObjectCells>();
        var seen = new HashSet<int>();
        var size = 0;
        var pending = new Queue<AbstractObject>();
        Enqueue(_return);
        Enqueue(_throws);
        foreach (var output in outputs)
        {
            Enqueue(output);
        }

        foreach (var argument in calls.SelectMany(static call => call.Arguments))
        {
            Enqueue(argument);
        }

        foreach (var pair in _heap.Entries())
        {
            if (pair.Value.Owner.Kind == ObjectKind.Symbolic)
            {
                Enqueue(AbstractValue.Of(pair.Value.Owner));
            }
        }

        while (pending.Count > 0)
        {
            var item = pending.Dequeue();
            if ((_heap.Find(item.Id) ?? _thrown?.Heap.Find(item.Id)) is not { } cells)
            {
                if (item.Kind == ObjectKind.Copy)
                {
                    result.Add(ObjectCells.New(item));
                }

                continue;
            }

            if (result.Count >= MaxEffects || size > MaxEffectSize)
            {
                _record.Limits.Add(8);
                break;
            }

            result.Add(cells);
            foreach (var field in cells.Fields.Entries())
            {
                size += 1 + field.Value.Labels.Labels.Length;
                Enqueue(field.Value);
            }
        }

        return result.ToImmutable();

        void Enqueue(AbstractValue value)
        {
            foreach (var item in value.Objects)
            {
                if (seen.Add(item.Id))
                {
                    pending.Enqueue(item);
                }
            }
        }
    }

    /// <summary>
    /// Notes what members of objects that outlive the function received: those of inputs, and of new objects that were stored
    /// in one, returned or handed out. Collections in between belong to the member that holds them.
    /// </summary>
    private void CollectReceived()
    {
        var seen = new HashSet<(int, string)>();
        foreach (var cells in _heap.Entries().Select(static pair => pair.Value))
        {
            if (cells.Owner.Path is { Root: not (PathRoot.Closure or PathRoot.Deferred) } path)
            {
                Collect(cells, MemberPath.Of(path, _context.Members), seen, 0);
            }
            else if (cells.Has(ObjectFlags.Exposed))
            {
                Collect(cells, null, seen, 0);
            }
        }

        foreach (var item in _return.Objects)
        {
            if (_heap.Find(item.Id) is { } cells)
            {
                Collect(cells, null, seen, 0);
            }
        }
    }

    private void Collect(ObjectCells cells, MemberPath? holder, HashSet<(int, string)> seen, int depth)
    {
        if (depth > AccessPath.MaxDepth || !seen.Add((cells.Owner.Id, holder?.ToString() ?? string.Empty)))
        {
            return;
        }

        foreach (var field in cells.Fields.Entries())
        {
            var member = _context.Members.Symbol(field.Key);
            var path = member is IFieldSymbol or IPropertySymbol or IEventSymbol or IParameterSymbol ? new MemberPath(member) : FieldId.IsMember(field.Key) ? null : holder?.Step(field.Key);
            if (path is null)
            {
                continue;
            }

            _record.Receive(path, field.Value.Labels.Where(label => !_context.Origins[label.Origin].IsSymbolic), field.Value.Objects.Where(static item => item.Kind == ObjectKind.Delegate));
            foreach (var item in field.Value.Objects)
            {
                if (item.Path is null && _heap.Find(item.Id) is { } inner)
                {
                    Collect(inner, path, seen, depth + 1);
                }
            }
        }
    }
}
