using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Ports of library rows: where a row reads a value, and where it puts one.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue ReadPort(Port port, ModelCall call)
    {
        var value = port.Root switch
        {
            PortRoot.Receiver => port.Steps.IsEmpty || port.Steps[0].Kind == PortStepKind.Element ? WithInner(call.Receiver) : call.Receiver,
            PortRoot.ReturnValue => call.Result,
            _ when port.Index >= 0 && port.Index < call.Values.Length => call.Values[port.Index],
            _ => AbstractValue.Bottom,
        };

        for (var i = 0; i < port.Steps.Length; i++)
        {
            var step = port.Steps[i];
            value = step.Kind switch
            {
                PortStepKind.Element => ReadElements(value).Join(Enumerated(value, call.Operation)),
                PortStepKind.Key => ReadField(value, FieldId.Key),
                PortStepKind.Content => AbstractValue.Of(value.Labels.Union(ReadField(value, FieldId.Content).Labels)),
                PortStepKind.Slot => ReadPairSlot(value, step.Index),
                PortStepKind.Member => ReadNamed(value, step.Name!, call.Operation),
                PortStepKind.ReturnValue => call.DelegateResults.TryGetValue(port.Index, out var result) ? result : AbstractValue.Bottom,
                _ => AbstractValue.Bottom,
            };
        }

        return value;
    }

    /// <summary>What collections of the compilation give out when a library enumerates them.</summary>
    private AbstractValue Enumerated(AbstractValue collection, IOperation operation)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in collection.Objects)
        {
            if (item.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && TypeFacts.IsDeclaredInSource(type) && TypeFacts.IsEnumerable(type) && EnumeratorOf(type) is { } method)
            {
                result = result.Join(ReadElements(InvokeExactly(method, AbstractValue.Of(item), [], [], operation, method.ReturnType, null, null, Lift.All)));
            }
        }

        return result;
    }

    private static IMethodSymbol? EnumeratorOf(INamedTypeSymbol type) => TypeHierarchy.ResolveOnly(type, static item =>
        item.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || item is { Name: "IAsyncEnumerable", ContainingNamespace.Name: "Generic" });

    /// <summary>A wrapper counts as what it wraps, once something was put into it.</summary>
    private AbstractValue WithInner(AbstractValue wrapper)
    {
        var inner = AbstractValue.Bottom;
        foreach (var item in wrapper.Objects)
        {
            var isHolder = item.Kind == ObjectKind.Symbolic && TypeFacts.IsMutableWrapper(item.Type as ITypeSymbol);
            inner = inner.Join(_heap.Find(item.Id)?.Fields.Find(FieldId.Inner) ?? (isHolder ? _initial.Initial(item, FieldId.Inner) : AbstractValue.Bottom));
        }

        return inner.IsBottom ? wrapper : wrapper.Join(inner);
    }

    private AbstractValue ReadPairSlot(AbstractValue pair, int index)
    {
        var value = ReadSlot(pair, index);
        return value.IsBottom ? AbstractValue.Of(pair.Labels) : value;
    }

    private AbstractValue ReadNamed(AbstractValue value, string name, IOperation operation)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in value.Objects)
        {
            for (var type = item.Type as ITypeSymbol; type is not null; type = type.BaseType)
            {
                if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                {
                    result = result.Join(ReadMember(AbstractValue.Of(item), property, property.Type, operation));
                    break;
                }
            }
        }

        return result.AddLabels(value.Labels);
    }

    private void WritePort(Port port, AbstractValue value, ModelCall call)
    {
        if (port.Root == PortRoot.Argument && port.Index >= 0 && port.Index < call.Values.Length && port.Steps.IsEmpty)
        {
            if (call.Method.Parameters[port.Index].RefKind is RefKind.Ref or RefKind.Out)
            {
                call.Outputs[port.Index] = call.Outputs[port.Index]?.Join(value) ?? value;
            }
            else
            {
                AddContent(call.Values[port.Index], value.Labels);
            }

            return;
        }

        if (port.Steps.IsEmpty)
        {
            if (port.Root == PortRoot.ReturnValue)
            {
                call.Result = call.Result.Join(value);
            }
            else
            {
                AddContent(call.Receiver, value.Labels);
                WriteField(call.Receiver, FieldId.Inner, value, weak: true);
            }

            return;
        }

        var owner = port.Root switch
        {
            PortRoot.Receiver => port.Steps[0].Kind == PortStepKind.Element ? WithInner(call.Receiver) : call.Receiver,
            PortRoot.ReturnValue => ResultObject(call),
            _ when port.Index >= 0 && port.Index < call.Values.Length => call.Outputs[port.Index] ?? call.Values[port.Index],
            _ => AbstractValue.Bottom,
        };
        for (var i = 0; i < port.Steps.Length - 1; i++)
        {
            owner = Inside(owner, port.Steps[i], i, call);
        }

        var last = port.Steps[port.Steps.Length - 1];
        switch (last.Kind)
        {
            case PortStepKind.Element:
                WriteField(owner, FieldId.Element, value, weak: true);
                break;
            case PortStepKind.Key:
                WriteField(owner, FieldId.Key, value, weak: true);
                break;
            case PortStepKind.Content:
                AddContent(owner, value.Labels);
                break;
            case PortStepKind.Slot:
                WriteField(owner, FieldId.Slot(last.Index), value, weak: true);
                break;
            case PortStepKind.Member:
                foreach (var item in owner.Objects)
                {
                    if (Named(item.Type as ITypeSymbol, last.Name!) is { } member)
                    {
                        WriteCell(item, _context.Members.Of(member), value, weak: true);
                    }
                }

                break;
        }
    }

    /// <summary>The objects at a step of an output port; one is made where there is none yet (the pairs that a zip returns).</summary>
    private AbstractValue Inside(AbstractValue owner, PortStep step, int depth, ModelCall call)
    {
        var inner = ReadPort(new Port(PortRoot.Argument, 0, ImmutableArray.Create(step)), call with { Values = [owner] });
        if (!inner.Objects.IsEmpty || step.Kind is not (PortStepKind.Element or PortStepKind.Key or PortStepKind.Slot))
        {
            return inner;
        }

        var elementType = TypeFacts.ElementType(owner.Objects.Select(static item => item.Type).OfType<ITypeSymbol>().FirstOrDefault());
        var made = AbstractValue.Of(Allocate(call.Operation.Syntax, elementType, index: 450 + depth));
        var field = step.Kind switch { PortStepKind.Element => FieldId.Element, PortStepKind.Key => FieldId.Key, _ => FieldId.Slot(step.Index) };
        WriteField(owner, field, made, weak: true);
        return made;
    }

    private static IPropertySymbol? Named(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private AbstractValue ResultObject(ModelCall call)
    {
        if (call.MadeResult is null)
        {
            var type = TypeFacts.Unwrap(call.Type);
            call.MadeResult = AbstractValue.Of(Allocate(call.Operation.Syntax, type, index: 400));
            call.Result = call.Result.Join(call.MadeResult);
        }

        return call.MadeResult;
    }
}
