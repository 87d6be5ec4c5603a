using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Library members that rows describe.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue ApplyModel(
        MemberModel model, IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type, AbstractValue[]? outputs = null)
    {
        var call = new ModelCall(method, receiver, values, operands, operation, type ?? method.ReturnType);
        foreach (var clear in model.Clears)
        {
            if (Holds(clear.Condition, call, out _))
            {
                Clear(call, clear.Port);
            }
        }

        InvokeDelegates(model, call);
        foreach (var sink in model.Sinks)
        {
            if (Holds(sink.Condition, call, out _))
            {
                ReportSink(model, sink, call);
            }
        }

        if (model.IsNeutral)
        {
            return AbstractValue.Unknown;
        }

        if (model.Redactor is { } tier)
        {
            foreach (var flow in model.RedactedFlows)
            {
                Carry(flow, call, tier);
            }

            return call.Result.IsBottom ? Redact(ContentsOf(receiver, method, values, operands), tier) : Finish(call);
        }

        foreach (var flow in model.Flows)
        {
            if (!(flow.Output.Root == PortRoot.Argument && flow.Output.Steps.Any(static step => step.Kind == PortStepKind.Parameter)))
            {
                Carry(flow, call);
            }
        }

        foreach (var source in model.Sources)
        {
            if (Holds(source.Condition, call, out var key))
            {
                var info = _context.LibrarySource((ISymbol?)method.AssociatedSymbol ?? method, source.CategoryName, key, TypeOf(receiver));
                var label = _context.SourceLabel(info, Site(operation.Syntax));
                WritePort(source.Output, AbstractValue.Of(source.Tier < 0 ? label : new TaintLabel(label.Origin, source.Tier, label.Purposes, label.Trace)), call);
            }
        }

        for (var i = 0; outputs is not null && i < outputs.Length && i < call.Outputs.Length; i++)
        {
            outputs[i] = call.Outputs[i] ?? (method.Parameters[i].RefKind == RefKind.Out ? AbstractValue.Unknown : values[i]);
        }

        return Finish(call);
    }

    /// <summary>Whether the argument is a constant that the row asks for; which one, as written.</summary>
    private static bool Holds(MemberCondition? condition, ModelCall call, out string? key)
    {
        key = condition is not null && call.Operands.ElementAtOrDefault(condition.Argument)?.ConstantValue is { HasValue: true, Value: (string or int) and var constant } ? constant.ToString() : null;
        return condition is null || (key is not null && condition.Key.Accepts(key));
    }

    /// <summary>A library result that is an object gets an identity, so that later writes to it are seen.</summary>
    private AbstractValue Finish(ModelCall call)
    {
        var result = call.Result;
        if (result.Objects.IsEmpty && TypeFacts.IsTrackable(call.Type))
        {
            result = result.Join(Opaque(call.Operation.Syntax, call.Type));
        }

        return result.IsBottom ? AbstractValue.Unknown : result;
    }

    private void Carry(FlowRow flow, ModelCall call, int? tier = null)
    {
        if (flow.Input is { Root: PortRoot.Argument, Index: < 0 })
        {
            for (var i = 0; i < call.Values.Length; i++)
            {
                Carry(flow with { Input = flow.Input with { Index = i } }, call, tier);
            }

            return;
        }

        var value = ReadPort(flow.Input, call);
        if (value.IsBottom || IsPairAlready(flow, value))
        {
            return;
        }

        if (flow.Kind != FlowKind.Value)
        {
            var projection = flow.Kind == FlowKind.Print ? Projection.Print : Projection.Serialize;
            var labels = Project(value, PortType(flow.Input, call), projection);
            value = labels.IsEmpty && value.IsClean ? AbstractValue.Clean : AbstractValue.Of(labels);
        }

        if (tier is { } redacted)
        {
            value = Redact(Project(value, PortType(flow.Input, call), Projection.Log), redacted);
        }

        var before = _place;
        _place = flow.Input is { Root: PortRoot.Argument } input && call.Operands.ElementAtOrDefault(input.Index) is { } operand ? Expression(operand) : Expression(call.Operation);
        WritePort(flow.Output, AsPair(value, flow, call), call);
        _place = before;
    }

    /// <summary>A row that makes pairs of a dictionary's cells, on a sequence whose elements are pairs (<c>CountBy</c>).</summary>
    private static bool IsPairAlready(FlowRow flow, AbstractValue value) =>
        flow.Output.Steps is [.., { Kind: PortStepKind.Slot }] && flow.Input.Steps is [.., { Kind: PortStepKind.Element }]
        && value.Objects.Any(static item => TypeFacts.IsKeyValuePair(item.Type as ITypeSymbol));

    private SyntaxNode? _place;

    /// <summary>Enumerating a dictionary gives pairs: wrap the value together with the keys.</summary>
    private AbstractValue AsPair(AbstractValue value, FlowRow flow, ModelCall call)
    {
        if (flow.Input.Steps.IsDefaultOrEmpty || flow.Input.Steps[flow.Input.Steps.Length - 1].Kind != PortStepKind.Element)
        {
            return value;
        }

        return AsPair(value, flow.Input, TargetType(flow.Output, call), call);
    }

    private AbstractValue AsPair(AbstractValue value, Port input, ITypeSymbol? wanted, ModelCall call)
    {
        if (!TypeFacts.IsKeyValuePair(wanted) || value.Objects.Any(static item => TypeFacts.IsKeyValuePair(item.Type as ITypeSymbol)))
        {
            return value;
        }

        var container = ReadPort(input with { Steps = input.Steps.RemoveAt(input.Steps.Length - 1) }, call);
        var pair = Allocate(call.Operation.Syntax, wanted, index: 500);
        WriteCell(pair, FieldId.Slot(0), ReadField(container, FieldId.Key), weak: false);
        WriteCell(pair, FieldId.Slot(1), value, weak: false);
        return AbstractValue.Of(pair);
    }

    private static ITypeSymbol? TargetType(Port port, ModelCall call)
    {
        if (port.Root == PortRoot.ReturnValue && port.Steps.IsEmpty)
        {
            return call.Type;
        }

        if (port.Root == PortRoot.Argument && !port.Steps.IsEmpty && port.Steps[0].Kind == PortStepKind.Parameter && port.Index < call.Method.Parameters.Length)
        {
            return DelegateOf(call.Method.Parameters[port.Index].Type) is { } invoke && port.Steps[0].Index < invoke.Parameters.Length ? invoke.Parameters[port.Steps[0].Index].Type : null;
        }

        return null;
    }

    private static IMethodSymbol? DelegateOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } named => named.DelegateInvokeMethod,
        INamedTypeSymbol { Name: "Expression", TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Delegate } inner] } => inner.DelegateInvokeMethod,
        _ => null,
    };

    /// <summary>The type that printing at a port sees: the operand's own, when the port is a whole argument, or that of its elements.</summary>
    private static ITypeSymbol? PortType(Port port, ModelCall call) => port switch
    {
        { Steps: [{ Kind: PortStepKind.Element }] } => TypeFacts.ElementType(PortType(port with { Steps = ImmutableArray<PortStep>.Empty }, call)),
        { Root: PortRoot.Argument, Steps.IsEmpty: true, Index: >= 0 } when port.Index < call.Operands.Length => call.Operands[port.Index]?.Type,
        { Root: PortRoot.Receiver, Steps.IsEmpty: true } =>
            call.Operation is IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke, Instance.Type: { } type } ? type : call.Method.ContainingType,
        _ => null,
    };

    private void Clear(ModelCall call, Port port)
    {
        var owner = port.Root == PortRoot.Receiver ? call.Receiver : port.Index >= 0 && port.Index < call.Values.Length ? call.Values[port.Index] : AbstractValue.Bottom;
        if (owner.Objects.Length != 1)
        {
            return;
        }

        var item = owner.Objects[0];
        var slots = _heap.Find(item.Id)?.Fields.Entries().Select(static cell => cell.Key).Where(FieldId.IsSlot) ?? [];
        foreach (var field in slots.Concat([FieldId.Element, FieldId.Key, FieldId.Content]).ToList())
        {
            WriteCell(item, field, AbstractValue.Clean, weak: false);
        }
    }

    private void InvokeDelegates(MemberModel model, ModelCall call)
    {
        for (var i = 0; i < call.Values.Length; i++)
        {
            if (i >= call.Method.Parameters.Length || DelegateOf(call.Method.Parameters[i].Type) is not { } invoke)
            {
                continue;
            }

            var feedsItself = model.Flows.Any(flow => IsParameterOf(flow.Output, i) && flow.Input is { Root: PortRoot.Argument } input && input.Index == i);
            for (var round = 0; round < (feedsItself ? 2 : 1); round++)
            {
                var arguments = invoke.Parameters.Select(parameter => DelegateArgument(model, call, i, parameter)).ToArray();
                var result = InvokeDelegate(call.Values[i], arguments, new IOperation?[arguments.Length], call.Operation, invoke.ReturnType);
                call.DelegateResults[i] = call.DelegateResults.TryGetValue(i, out var known) ? known.Join(result) : result;
            }
        }
    }

    private AbstractValue DelegateArgument(MemberModel model, ModelCall call, int index, IParameterSymbol parameter)
    {
        var value = AbstractValue.Bottom;
        foreach (var flow in model.Flows)
        {
            if (IsParameterOf(flow.Output, index) && flow.Output.Steps[0].Index == parameter.Ordinal)
            {
                var input = flow.Input is { Root: PortRoot.Argument, Index: < 0 } ? flow.Input with { Index = 0 } : flow.Input;
                var one = AsPair(ReadPort(input, call), flow with { Input = input }, call);
                for (var i = flow.Output.Steps.Length - 1; i > 0 && !one.IsBottom; i--)
                {
                    var holder = Allocate(call.Operation.Syntax, parameter.Type, index: 600 + parameter.Ordinal);
                    WriteCell(holder, flow.Output.Steps[i].Kind == PortStepKind.Key ? FieldId.Key : flow.Output.Steps[i].Kind == PortStepKind.Slot ? FieldId.Slot(flow.Output.Steps[i].Index) : FieldId.Element, one, weak: true);
                    one = AbstractValue.Of(holder);
                }

                value = value.Join(one);
            }
        }

        return value.IsBottom ? Opaque(call.Operation.Syntax, parameter.Type, 100 + (10 * index) + parameter.Ordinal) : value;
    }

    private static bool IsParameterOf(Port port, int argument) =>
        port.Root == PortRoot.Argument && port.Index == argument && !port.Steps.IsEmpty && port.Steps[0].Kind == PortStepKind.Parameter;

    private void ReportSink(MemberModel model, SinkRow sink, ModelCall call)
    {
        if (IsChannel(sink.Input, call))
        {
            OpenChannel(sink, call);
            return;
        }

        if (sink.Input.Root == PortRoot.ReturnValue)
        {
            call.Result = call.Result.Join(AbstractValue.Of(_context.Objects.Delegate(Site(call.Operation.Syntax), call.Method, call.Type)));
            return;
        }

        if (sink.Input is { Root: PortRoot.Argument, Index: < 0 })
        {
            for (var i = 0; i < call.Values.Length; i++)
            {
                ReportSink(model, sink with { Input = sink.Input with { Index = i } }, call);
            }

            return;
        }

        var reading = sink.Reading switch
        {
            SinkReading.Print => Projection.Print,
            SinkReading.Log => Projection.Log,
            SinkReading.Serialize => Projection.Serialize,
            _ => Projection.Deep,
        };
        var operand = sink.Input.Root == PortRoot.Receiver ? null : call.Operands.ElementAtOrDefault(sink.Input.Index);
        if (model.IsTemplate && operand is IArrayCreationOperation { Initializer: { } list, IsImplicit: true } && sink.Input.Steps.All(static step => step.Kind == PortStepKind.Element))
        {
            ReportTemplateArguments(list, sink, reading, call);
            return;
        }

        ReportAt(ReadPort(sink.Input, call), PortType(sink.Input, call), sink, reading, call.Method, operand ?? call.Operation);
    }

    /// <summary>A port into an object that the call gives out: whatever is written to that object later leaves through it.</summary>
    private static bool IsChannel(Port port, ModelCall call) =>
        (port.Root == PortRoot.ReturnValue || (port.Root == PortRoot.Receiver && call.Method.MethodKind == MethodKind.Constructor))
        && !port.Steps.IsEmpty && port.Steps[port.Steps.Length - 1].Kind is PortStepKind.Content or PortStepKind.Element;

    private void OpenChannel(SinkRow sink, ModelCall call)
    {
        if (sink.Input.Root == PortRoot.ReturnValue && call.Result.Objects.IsEmpty)
        {
            call.Result = call.Result.Join(Opaque(call.Operation.Syntax, call.Type));
        }

        foreach (var item in (sink.Input.Root == PortRoot.Receiver ? call.Receiver : call.Result).Objects)
        {
            _context.Channels[item.Id] = new SinkInfo(sink.Kind, DisplayOf(call.Method), Site(call.Operation.Syntax), sink.Recipient, ApiOf(call.Method));
        }
    }

    /// <summary>Arguments of a message template, one by one: each is printed, or serialised where its hole says <c>{@…}</c>.</summary>
    private void ReportTemplateArguments(IArrayInitializerOperation list, SinkRow sink, Projection reading, ModelCall call)
    {
        var template = call.Operands.Select(static operand => operand?.ConstantValue is { HasValue: true, Value: string text } ? text : null).FirstOrDefault(static text => text is not null);
        var destructured = MessageTemplate.Destructured(template);
        var array = call.Values[sink.Input.Index];
        for (var i = 0; i < list.ElementValues.Length; i++)
        {
            var operand = Unwrapped(list.ElementValues[i]);
            var value = ReadSlot(array, i);
            ReportAt(value, operand.Type, sink, destructured.Contains(i) ? Projection.Serialize : reading, call.Method, operand);
        }
    }
}
