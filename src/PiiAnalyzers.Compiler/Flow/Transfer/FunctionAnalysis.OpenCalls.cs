using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Calls that a callee left open, because only its callers know the target.</content>
internal sealed partial class FunctionAnalysis
{
    private int _inherited;

    /// <summary>The deferred call being resolved, whose arguments lie in the function that made it.</summary>
    private (DeferredCall? Call, ImmutableArray<AbstractValue> Arguments) _handedOn;

    private void ApplyDeferred(SummaryApplication call, MethodSummary summary, IOperation?[] callOperands, IOperation operation, Lift lift)
    {
        foreach (var deferred in summary.Calls)
        {
            var target = call.Resolve(deferred.Target);
            var values = deferred.Arguments.Select(call.Value).ToArray();
            var type = deferred.Method?.ReturnType ?? (target.Objects.Select(static item => item.Type).OfType<INamedTypeSymbol>().FirstOrDefault()?.DelegateInvokeMethod?.ReturnType);
            var before = _inherited;
            _inherited = _context.Purposes.Union(_inherited, deferred.Purposes);
            var operands = deferred.Arguments.Select(argument => OperandOf(argument, summary, callOperands)).ToArray();
            var outer = _handedOn;
            _handedOn = (deferred, outer.Call is null ? deferred.Arguments : outer.Arguments);
            var result = (StaysOpen(deferred, target, values), deferred.Method) switch
            {
                (true, _) => (lift == Lift.All ? Defer(target, deferred.Method, values, operands, operation, type) : null) ?? AbstractValue.Unknown,
                (false, { } method) => InvokeVirtual(method, target, values, operands, operation, type, null, lift),
                _ => InvokeDelegate(target, values, operands, operation, type),
            };
            _inherited = before;
            _handedOn = outer;
            if (deferred.Method is { } open)
            {
                var isDecided = !target.Objects.IsEmpty && target.Objects.All(static item => item is { IsExact: true, Kind: not ObjectKind.Symbolic });
                call.Decide(deferred.Number, isDecided ? null : GuardOf(target, open, operation));
            }

            call.Deferred(deferred.Number, result);
        }
    }

    /// <summary>
    /// The target is an input here too, and nothing goes in that the callee did not have when it tried every possible target:
    /// trying them again would find what is known, at a cost that multiplies with every function on the way.
    /// </summary>
    private bool StaysOpen(DeferredCall deferred, AbstractValue target, AbstractValue[] values)
    {
        foreach (var item in target.Objects)
        {
            if (item is not { Kind: ObjectKind.Symbolic, IsFold: false })
            {
                return false;
            }
        }

        if (target.Objects.IsEmpty || (deferred.Method is { } method && Fitting(_context.Hierarchy.Targets(method), target, method).Length < 2))
        {
            return false;
        }

        var seen = new HashSet<int>();
        for (var i = 0; i < values.Length; i++)
        {
            if (IsNews(values[i], deferred.Arguments[i], seen))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value holds what its symbols did not tell the callee: personal data, code, or a type with marks.</summary>
    private bool IsNews(AbstractValue value, AbstractValue known, HashSet<int> seen)
    {
        if (HasConcrete(value.Labels.Where(label => !known.Labels.Labels.Contains(label))))
        {
            return true;
        }

        foreach (var item in value.Objects)
        {
            if ((item.Type is ITypeSymbol type && _context.IsMarked(type) && !known.Objects.Any(other => SymbolEqualityComparer.Default.Equals(other.Type as ITypeSymbol, type)))
                || HoldsNews(item, seen))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsNews(AbstractObject item, HashSet<int> seen)
    {
        if (!seen.Add(item.Id))
        {
            return false;
        }

        if (item.Kind == ObjectKind.Delegate || (item.IsExact && item.Type is INamedTypeSymbol type && TypeFacts.IsDeclaredInSource(type) && TypeHierarchy.IsPolymorphic(type)))
        {
            return true;
        }

        foreach (var field in _heap.Find(item.Id)?.Fields.Entries() ?? [])
        {
            if (IsNews(field.Value, AbstractValue.Bottom, seen))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasConcrete(LabelSet labels) => labels.Labels.Any(label => !_context.Origins[label.Origin].IsSymbolic);

    /// <summary>The operand of this call whose value a callee hands on, as it is, in an object of its own or through another open call; null where there is none.</summary>
    private IOperation? OperandOf(AbstractValue argument, MethodSummary summary, IOperation?[] operands)
    {
        var pending = new Queue<AbstractValue>();
        var seen = new HashSet<int>();
        var made = new HashSet<int>();
        pending.Enqueue(argument);
        while (pending.Count > 0)
        {
            var value = pending.Dequeue();
            foreach (var label in value.Labels.Labels)
            {
                var path = _context.Origins[label.Origin].Path;
                if (path is { Root: PathRoot.Parameter } && operands.ElementAtOrDefault(path.Index) is { } operand)
                {
                    return operand;
                }

                if (path is { Root: PathRoot.Deferred } && made.Add(path.Index))
                {
                    foreach (var given in summary.Calls.Where(call => call.Number == path.Index).SelectMany(static call => call.Arguments))
                    {
                        pending.Enqueue(given);
                    }
                }
            }

            foreach (var item in value.Objects)
            {
                if (seen.Add(item.Id) && summary.EffectOn(item) is { } cells)
                {
                    foreach (var field in cells.Fields.Entries())
                    {
                        pending.Enqueue(field.Value);
                    }
                }
            }
        }

        return null;
    }
}
