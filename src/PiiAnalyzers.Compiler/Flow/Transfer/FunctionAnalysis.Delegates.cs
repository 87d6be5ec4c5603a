using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Delegates as values: called here, kept in a member, or made by a library.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue InvokeDelegate(AbstractValue target, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type, AbstractValue[]? outputs = null)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in target.Objects)
        {
            if (item is { Kind: ObjectKind.Delegate, Target: IMethodSymbol method })
            {
                result = result.Join(InvokeTarget(item, method, values, operands, operation, type, outputs));
            }
        }

        foreach (var item in target.Objects)
        {
            if (item.Kind == ObjectKind.Symbolic)
            {
                result = result.Join(InvokeStored(item, values, operands, operation));
                if (item.Path is not { Root: PathRoot.Static })
                {
                    result = result.Join(Defer(AbstractValue.Of(item), null, values, operands, operation, type) ?? AbstractValue.Unknown);
                }
            }
        }

        if (result.IsBottom)
        {
            result = Opaque(operation.Syntax, type);
            return TypeFacts.IsText(type) ? result.AddLabels(Contents(values, operands)) : result;
        }

        return result;
    }

    private AbstractValue InvokeTarget(AbstractObject item, IMethodSymbol method, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type, AbstractValue[]? outputs = null)
    {
        if (InvokeMade(method, values, operands, operation))
        {
            return Opaque(operation.Syntax, type);
        }

        var receiver = _heap.Find(item.Id)?.Fields.Find(FieldId.BoundReceiver) ?? AbstractValue.Bottom;
        var arguments = values;
        var syntax = operands;
        if (method.Parameters.Length == values.Length + 1 && method.IsExtensionMethod)
        {
            arguments = [receiver, .. values];
            syntax = [null, .. operands];
        }

        return Invoke(method, receiver, Fit(arguments, method.Parameters.Length, AbstractValue.Unknown), Fit(syntax, method.Parameters.Length, null), operation, isVirtual: method.IsVirtual || method.IsAbstract, type, arguments.Length == method.Parameters.Length ? outputs : null, closure: item);
    }

    private static T[] Fit<T>(T[] items, int count, T filler) =>
        items.Length == count ? items : Enumerable.Range(0, count).Select(i => i < items.Length ? items[i] : filler).ToArray();

    /// <summary>
    /// A delegate kept in a member: data that is concrete here reaches every delegate ever stored there. What a static member
    /// holds no caller knows better, so there everything counts.
    /// </summary>
    private AbstractValue InvokeStored(AbstractObject item, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        var result = AbstractValue.Bottom;
        if (item.Path is not { Parent: not null, Root: PathRoot.This or PathRoot.Static } path || path.Depth > 3 || MemberPath.Of(path, _context.Members) is not { } member)
        {
            return result;
        }

        var isStatic = path.Root == PathRoot.Static;
        foreach (var stored in _summaries.StoredDelegates(member, _cancellationToken))
        {
            if (stored.Target is not IMethodSymbol method)
            {
                continue;
            }

            if (_context.Bodies.Find(method, _cancellationToken) is { } body)
            {
                var one = Apply(body, AbstractValue.Bottom, Fit(values, method.Parameters.Length, AbstractValue.Unknown), Fit(operands, method.Parameters.Length, null), operation, null, null, isStatic ? Lift.All : Lift.ConcreteOnly);
                result = result.Join(isStatic ? one : one.WithLabels(one.Labels.Where(label => !_context.Origins[label.Origin].IsSymbolic)));
            }
            else
            {
                InvokeMade(method, values, operands, operation);
            }
        }

        return result;
    }

    /// <summary>A delegate that a library made, with sinks for parameters (<c>LoggerMessage.Define</c>).</summary>
    private bool InvokeMade(IMethodSymbol maker, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        var isMade = false;
        foreach (var sink in _context.Models.Find(maker)?.Sinks ?? ImmutableArray<SinkRow>.Empty)
        {
            if (sink.Input is { Root: PortRoot.ReturnValue, Steps: [{ Kind: PortStepKind.Parameter, Index: var index }, ..] })
            {
                isMade = true;
                if (index < values.Length)
                {
                    ReportAt(values[index], operands[index]?.Type, sink, Projection.Log, maker, operands[index] ?? operation);
                }
            }
        }

        return isMade;
    }
}
