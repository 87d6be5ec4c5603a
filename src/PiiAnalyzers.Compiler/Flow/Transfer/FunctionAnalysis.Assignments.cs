using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Everything that writes to a place.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue EvaluateAssignment(ISimpleAssignmentOperation operation)
    {
        if (operation.IsRef && operation.Target is ILocalReferenceOperation local)
        {
            _aliases[local.Local] = operation.Value;
            return Evaluate(operation.Value);
        }

        var value = Evaluate(operation.Value);
        if (IsSampleData(operation.Value) && operation.Syntax.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression })
        {
            value = AbstractValue.Unknown;
        }

        value = CopyIfStruct(value, operation.Value, operation.Syntax);
        Assign(operation.Target, value, operation.Value, operation);
        return value;
    }

    /// <summary>
    /// A literal that a new object starts with is an example of the data, not its removal:
    /// <c>new Customer { Email = "ann@example.org" }</c> still holds an e-mail address, <c>"[redacted]"</c> and <c>""</c> do not.
    /// </summary>
    private static bool IsSampleData(IOperation operation)
    {
        if (!operation.ConstantValue.HasValue || operation.ConstantValue.Value is not { } constant)
        {
            return false;
        }

        if (constant is not string text)
        {
            return constant is not (bool or 0);
        }

        return text.Any(char.IsLetterOrDigit)
            && !RedactionWords.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static readonly string[] RedactionWords =
        ["redact", "removed", "masked", "hidden", "anonym", "unknown", "n/a", "none", "deleted", "erased", "xxx", "null", "withheld", "omitted"];

    private AbstractValue CopyIfStruct(AbstractValue value, IOperation source, SyntaxNode syntax) =>
        TypeFacts.IsStruct(source.Type) && !value.Objects.IsEmpty && IsPlace(source) ? Copy(value, syntax) : value;

    private AbstractValue OwnerToWrite(IOperation? instance, ISymbol member) =>
        instance is null || member.IsStatic ? AbstractValue.Of(_context.Statics) : Writable(instance);

    /// <summary>The objects at a place; a struct that nobody has assigned as a whole becomes one when a part of it is written.</summary>
    private AbstractValue Writable(IOperation place)
    {
        var value = Evaluate(place);
        if (place is IArrayElementReferenceOperation element && TypeFacts.IsMutableStruct(place.Type))
        {
            WriteElement(element, value);
        }

        if (!value.Objects.IsEmpty || !TypeFacts.IsMutableStruct(place.Type) || !IsPlace(place))
        {
            return value;
        }

        var made = AbstractValue.Of(Allocate(place.Syntax, place.Type, index: 700)).AddLabels(value.Labels);
        Assign(place, made, null, place);
        return made;
    }

    private static bool IsPlace(IOperation operation) => operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
        or IPropertyReferenceOperation or IArrayElementReferenceOperation or IFlowCaptureReferenceOperation or IInstanceReferenceOperation;

    private void Assign(IOperation target, AbstractValue value, IOperation? source, IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (target)
        {
            case ILocalReferenceOperation local when _aliases.TryGetValue(local.Local, out var place):
                Assign(place, value, source, operation);
                break;
            case ILocalReferenceOperation local:
                WriteVariable(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                WriteVariable(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation field:
                WriteMember(OwnerToWrite(field.Instance, field.Field), field.Field, value, source ?? target);
                break;
            case IPropertyReferenceOperation property:
                WriteProperty(property, value, source ?? target);
                break;
            case IEventReferenceOperation @event:
                WriteField(Owner(@event.Instance, @event.Event), _context.Members.Of(@event.Event), value);
                break;
            case IArrayElementReferenceOperation element:
                WriteElement(element, value);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { SetMethod: { } setter } } indexer when TypeFacts.IsDeclaredInSource(setter.ContainingType):
                Invoke(setter, Evaluate(indexer.Instance), [AbstractValue.Clean, value], [indexer.Argument, source ?? target], target, IsVirtual(setter, indexer.Instance), null);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                WriteField(Evaluate(indexer.Instance), FieldId.Element, value, weak: true);
                break;
            case IFlowCaptureReferenceOperation capture when _captured.TryGetValue(capture.Id, out var place):
                Assign(place, value, source, operation);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, source, operation);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, source, operation);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, DeconstructionOf(operation.Syntax), operation);
                break;
            case IInlineArrayAccessOperation access:
                WriteField(Evaluate(access.Instance), FieldId.Element, value, weak: true);
                break;
            case IInvocationOperation invocation:
                WriteThroughReference(invocation, value);
                break;
        }
    }

    /// <summary>Writes through a reference that a member returned: to what its body or its rows say it refers to.</summary>
    private void WriteThroughReference(IInvocationOperation invocation, AbstractValue value)
    {
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance is null ? AbstractValue.Bottom : Writable(invocation.Instance);
        var (values, operands) = Arguments(invocation.Arguments, method.Parameters.Length);
        if (_context.Models.Find(method) is { } model)
        {
            var call = new ModelCall(method, receiver, values, operands, invocation, method.ReturnType);
            foreach (var flow in model.Flows)
            {
                if (flow.Output is { Root: PortRoot.ReturnValue, Steps.IsEmpty: true } && !flow.Input.Steps.IsEmpty)
                {
                    WritePort(flow.Input, value, call);
                }
            }

            return;
        }

        if (WriteReferred(method, receiver, values, operands, value, invocation))
        {
            return;
        }

        WriteField(Evaluate(invocation), FieldId.Element, value, weak: true);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref })
            {
                Assign(argument.Value, Evaluate(argument.Value).Join(value), null, invocation);
            }
            else if (argument.Value.Type is IArrayTypeSymbol)
            {
                WriteField(Evaluate(argument.Value), FieldId.Element, value, weak: true);
            }
        }
    }

    /// <summary>What the summary of a member by reference says it returns is what it refers to. False when there is no body to say it.</summary>
    private bool WriteReferred(IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, AbstractValue value, IOperation operation)
    {
        if (_context.Bodies.Find(method, _cancellationToken) is not { } body || _summaries.Get(body, _cancellationToken) is not { IsUnknown: false } summary)
        {
            return false;
        }

        var call = Application(summary, operation, path => Root(path, receiver, values, closure: null));
        var places = summary.Return.Labels.Labels.Select(label => _context.Origins[label.Origin]).Where(static origin => origin is { Path: not null, Projection: Projection.Content }).Select(static origin => origin.Path!).ToList();
        foreach (var path in places)
        {
            if (path.Parent is { } parent)
            {
                WriteField(call.Resolve(parent), path.Field, value, weak: places.Count > 1 || path.Field == FieldId.Element);
            }
            else if (path.Root == PathRoot.Parameter && operands.ElementAtOrDefault(path.Index) is { } operand)
            {
                Assign(operand, places.Count > 1 ? Evaluate(operand).Join(value) : value, null, operation);
            }
        }

        return places.Count > 0;
    }

    private AbstractValue EvaluateCompound(ICompoundAssignmentOperation operation)
    {
        var left = Evaluate(operation.Target);
        var right = Evaluate(operation.Value);
        if (operation.OperatorMethod is { IsStatic: false } method)
        {
            Invoke(method, left, [right], [operation.Value], operation, isVirtual: false, null);
            return left;
        }

        var value = Combine(operation, operation.OperatorMethod, operation.Target, left, operation.Value, right, operation.Type);
        Assign(operation.Target, value, operation.Value, operation);
        return value;
    }

    private AbstractValue EvaluateDeconstruction(IDeconstructionAssignmentOperation operation)
    {
        var value = Evaluate(operation.Value);
        Assign(operation.Target, value, operation.Value, operation);
        return value;
    }

    private void Deconstruct(ITupleOperation target, AbstractValue value, DeconstructionInfo? info, IOperation operation)
    {
        var count = target.Elements.Length;
        var outputs = info?.Method is { } method ? DeconstructBy(method, value, count, operation) : null;
        var slots = new AbstractValue[count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = outputs is null ? ReadSlot(value, i) : outputs[i];
            slots[i] = slots[i].IsBottom ? AbstractValue.Unknown : slots[i];
        }

        for (var i = 0; i < slots.Length; i++)
        {
            if (TupleOf(target.Elements[i]) is { } inner)
            {
                Deconstruct(inner, slots[i], info is { Nested: { IsDefault: false } nested } && i < nested.Length ? nested[i] : null, operation);
            }
            else
            {
                Assign(target.Elements[i], slots[i], null, operation);
            }
        }
    }

    private static ITupleOperation? TupleOf(IOperation operation) =>
        operation as ITupleOperation ?? (operation as IDeclarationExpressionOperation)?.Expression as ITupleOperation;

    /// <summary>Which <c>Deconstruct</c> methods the compiler bound, of the type or of an extension; none for tuples, which have slots.</summary>
    private DeconstructionInfo? DeconstructionOf(SyntaxNode syntax) => syntax switch
    {
        AssignmentExpressionSyntax assignment => _context.Bodies.Model(syntax.SyntaxTree).GetDeconstructionInfo(assignment),
        ForEachVariableStatementSyntax loop => _context.Bodies.Model(syntax.SyntaxTree).GetDeconstructionInfo(loop),
        ExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } => _context.Bodies.Model(syntax.SyntaxTree).GetDeconstructionInfo(loop),
        _ => null,
    };

    private AbstractValue[]? DeconstructBy(IMethodSymbol method, AbstractValue value, int arity, IOperation operation)
    {
        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared)
        {
            return method.Parameters.Select(parameter =>
                method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                    ? ReadProperty(value, property, operation)
                    : AbstractValue.Unknown).ToArray();
        }

        method = method.ReducedFrom ?? method;
        if (TypeFacts.IsKeyValuePair(method.ContainingType))
        {
            return [ReadSlot(value, 0), ReadSlot(value, 1)];
        }

        var given = method.IsStatic ? new[] { value } : [];
        var outputs = new AbstractValue[given.Length + arity];
        Invoke(method, method.IsStatic ? AbstractValue.Bottom : value, [.. given, .. Enumerable.Repeat(AbstractValue.Clean, arity)], new IOperation?[outputs.Length], operation, isVirtual: false, null, outputs);
        return outputs.Skip(given.Length).Select(static output => output ?? AbstractValue.Unknown).ToArray();
    }

    private AbstractValue EvaluateEventAssignment(IEventAssignmentOperation operation)
    {
        var handler = Evaluate(operation.HandlerValue);
        if (operation.EventReference is not IEventReferenceOperation reference)
        {
            return AbstractValue.Clean;
        }

        var owner = Owner(reference.Instance, reference.Event);
        if ((operation.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod) is { } accessor && _context.Bodies.Find(accessor, _cancellationToken) is not null)
        {
            Invoke(accessor, owner, [handler], [operation.HandlerValue], operation, IsVirtual(reference.Event, reference.Instance), null);
            return AbstractValue.Clean;
        }

        if (!operation.Adds)
        {
            var left = ReadField(owner, _context.Members.Of(reference.Event));
            WriteField(owner, _context.Members.Of(reference.Event), left.WithObjects(left.Objects.RemoveAll(item => item.Kind == ObjectKind.Delegate && handler.Objects.Contains(item))));
            return AbstractValue.Clean;
        }

        WriteField(owner, _context.Members.Of(reference.Event), handler, weak: true);
        if (!TypeFacts.IsDeclaredInSource(reference.Event.ContainingType))
        {
            InvokeSomeday(handler, operation);
        }

        return AbstractValue.Clean;
    }
}
