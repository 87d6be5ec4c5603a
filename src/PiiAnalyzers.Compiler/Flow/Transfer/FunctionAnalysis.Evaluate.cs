using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Dispatch by operation, and the operations that have no family of their own.</content>
internal sealed partial class FunctionAnalysis
{
    /// <summary>Kinds that Roslyn added after the version this assembly is built against.</summary>
    private const OperationKind CollectionExpression = (OperationKind)127, Spread = (OperationKind)128;

    private AbstractValue Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return AbstractValue.Clean;
        }

        if (operation.ConstantValue.HasValue && operation is not (IFieldReferenceOperation { Field.IsConst: false } or IFlowCaptureOperation))
        {
            return AbstractValue.Clean;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation switch
        {
            ILiteralOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation or IDefaultValueOperation or IUtf8StringOperation
                or IOmittedArgumentOperation or IDiscardOperation or IIsNullOperation => Constant(operation),
            ILocalReferenceOperation local => EvaluateVariable(local.Local, local),
            IParameterReferenceOperation parameter => EvaluateParameter(parameter),
            IInstanceReferenceOperation => This,
            IFlowCaptureOperation capture => EvaluateCapture(capture),
            IFlowCaptureReferenceOperation reference => EvaluateCaptureReference(reference),
            ICaughtExceptionOperation => Caught(_block!, new FlowState(_variables, _heap)),
            IFieldReferenceOperation field => EvaluateField(field),
            IPropertyReferenceOperation property => EvaluateProperty(property),
            IEventReferenceOperation @event => ReadField(Owner(@event.Instance, @event.Event), _context.Members.Of(@event.Event)),
            IArrayElementReferenceOperation element => EvaluateElement(element),
            IImplicitIndexerReferenceOperation indexer => EvaluateImplicitIndexer(indexer),
            IInlineArrayAccessOperation access => ReadElements(Evaluate(access.Instance)),
            IMethodReferenceOperation method => CreateDelegate(method.Method, method.Instance is null ? AbstractValue.Bottom : Evaluate(method.Instance), method),
            IFlowAnonymousFunctionOperation lambda => EvaluateLambda(lambda),
            IDelegateCreationOperation creation => Evaluate(creation.Target),
            IConversionOperation conversion => EvaluateConversion(conversion),
            IUnaryOperation unary => EvaluateUnary(unary),
            IBinaryOperation binary => EvaluateBinary(binary),
            ICompoundAssignmentOperation compound => EvaluateCompound(compound),
            IIncrementOrDecrementOperation increment => EvaluateIncrement(increment),
            ISimpleAssignmentOperation assignment => EvaluateAssignment(assignment),
            IDeconstructionAssignmentOperation deconstruction => EvaluateDeconstruction(deconstruction),
            IEventAssignmentOperation assignment => EvaluateEventAssignment(assignment),
            IInvocationOperation invocation => EvaluateInvocation(invocation),
            IObjectCreationOperation creation => EvaluateCreation(creation),
            ITypeParameterObjectCreationOperation creation => AbstractValue.Of(Allocate(creation.Syntax, creation.Type)),
            IAnonymousObjectCreationOperation creation => EvaluateAnonymousObject(creation),
            IArrayCreationOperation creation => EvaluateArray(creation),
            ITupleOperation tuple => EvaluateTuple(tuple),
            IInterpolatedStringOperation text => EvaluateInterpolation(text),
            IIsPatternOperation pattern => EvaluateIsPattern(pattern),
            IIsTypeOperation isType => EvaluateAll(isType, AbstractValue.Clean),
            IAwaitOperation await => EvaluateAwait(await),
            IThrowOperation @throw => Raise(Evaluate(@throw.Exception)),
            IReturnOperation @return => EvaluateReturn(@return),
            IExpressionStatementOperation statement => Evaluate(statement.Operation),
            IArgumentOperation argument => Evaluate(argument.Value),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
            ITranslatedQueryOperation query => Evaluate(query.Operation),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
            IAddressOfOperation address => Evaluate(address.Reference),
            IInterpolatedStringHandlerCreationOperation handler => EvaluateHandler(handler),
            IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation => EvaluateDynamic(operation),
            { Kind: CollectionExpression } => EvaluateCollectionExpression(operation),
            _ => EvaluateUnknown(operation),
        };
    }

    private static AbstractValue Constant(IOperation operation) =>
        operation is IOmittedArgumentOperation ? AbstractValue.Unknown : AbstractValue.Clean;

    /// <summary>Runs the operands for their effects; the result is known.</summary>
    private AbstractValue EvaluateAll(IOperation operation, AbstractValue result)
    {
        foreach (var child in operation.ChildOperations)
        {
            Evaluate(child);
        }

        return result;
    }

    /// <summary>An operation of a language version this engine has not met: what goes in may come out.</summary>
    private AbstractValue EvaluateUnknown(IOperation operation)
    {
        var result = AbstractValue.Bottom;
        foreach (var child in operation.ChildOperations)
        {
            result = result.Join(Evaluate(child));
        }

        if (result.Objects.IsEmpty && TypeFacts.IsTrackable(operation.Type))
        {
            result = result.Join(AbstractValue.Of(Allocate(operation.Syntax, operation.Type)));
        }

        return result.IsBottom ? AbstractValue.Unknown : TypeFacts.CanCarry(operation.Type) ? result : AbstractValue.Unknown;
    }

    private AbstractValue EvaluateDynamic(IOperation operation)
    {
        var labels = LabelSet.Empty;
        foreach (var child in operation.ChildOperations)
        {
            labels = labels.Union(Project(Evaluate(child), child.Type, Projection.Print));
        }

        return AbstractValue.Of(labels);
    }

    /// <summary>Tasks are transparent; an awaitable of the compilation runs its own code.</summary>
    private AbstractValue EvaluateAwait(IAwaitOperation operation)
    {
        var value = Evaluate(operation.Operation);
        if (!TypeFacts.IsDeclaredInSource(operation.Operation.Type)
            || operation.Operation.Type!.GetMembers("GetAwaiter").OfType<IMethodSymbol>().FirstOrDefault() is not { } getAwaiter
            || getAwaiter.ReturnType.GetMembers("GetResult").OfType<IMethodSymbol>().FirstOrDefault() is not { } getResult)
        {
            return value;
        }

        var awaiter = Invoke(getAwaiter, value, [], [], operation, isVirtual: false, getAwaiter.ReturnType);
        return Invoke(getResult, awaiter, [], [], operation, isVirtual: false, operation.Type);
    }

    private AbstractValue EvaluateReturn(IReturnOperation operation)
    {
        var value = Evaluate(operation.ReturnedValue);
        if (operation.Kind == OperationKind.YieldReturn)
        {
            var sequence = _context.Objects.Allocation(Site(_body.Syntax), 1_000_001, _body.Method?.ReturnType);
            WriteCell(sequence, FieldId.Element, value, weak: true);
            Returned(AbstractValue.Of(sequence));
        }

        return value;
    }

    private AbstractValue Raise(AbstractValue exception)
    {
        _raised = _raised.Join(exception);
        return exception;
    }

    private AbstractValue EvaluateConversion(IConversionOperation operation)
    {
        var value = Evaluate(operation.Operand);
        if (operation.OperatorMethod is { } method)
        {
            if (!TypeFacts.IsDeclaredInSource(method.ContainingType) && TypeFacts.IsSystem(method.ContainingNamespace) && method.ContainingType.IsValueType)
            {
                return value;
            }

            return Invoke(method, AbstractValue.Bottom, [value], [operation.Operand], operation, isVirtual: false, operation.Type);
        }

        if (operation.Type is not null && operation.Operand.Type is { } from && !TypeFacts.CanCarry(operation.Type) && TypeFacts.CanCarry(from))
        {
            return AbstractValue.Unknown;
        }

        if (operation is { Operand.Type.IsValueType: true, Type.IsReferenceType: true })
        {
            value = CopyIfStruct(value, operation.Operand, operation.Syntax);
        }

        return Narrow(value, operation.Type);
    }

    /// <summary>A cast or pattern to a more derived type: an input then is known to have that type.</summary>
    private AbstractValue Narrow(AbstractValue value, ITypeSymbol? type)
    {
        if (type is null || value.Objects.IsEmpty || type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic)
        {
            return value;
        }

        var result = AbstractValue.Bottom;
        var changed = false;
        foreach (var item in value.Objects)
        {
            var narrowed = item;
            if (item is { Kind: ObjectKind.Symbolic, IsFold: false } && item.Type is ITypeSymbol known && !SymbolEqualityComparer.Default.Equals(known, type)
                && (known.SpecialType == SpecialType.System_Object || known.TypeKind is TypeKind.Interface or TypeKind.TypeParameter || TypeHierarchy.MayBe(type, known))
                && TypeFacts.IsTrackable(type) && TypeFacts.Unwrap(type) is { } target)
            {
                narrowed = _context.Objects.Tested(item.Path!, target, _context.TypeTestGuard(item.Path!, target));
                if (_heap.Find(item.Id) is { } cells && _heap.Find(narrowed.Id) is null)
                {
                    _heap = _heap.Set(narrowed.Id, new ObjectCells(narrowed, cells.Fields, cells.Flags));
                }
            }

            changed |= !ReferenceEquals(narrowed, item);
            result = result.Join(AbstractValue.Of(narrowed));
        }

        return changed ? value.WithObjects(result.Objects) : value;
    }

    private AbstractValue EvaluateUnary(IUnaryOperation operation)
    {
        var value = Evaluate(operation.Operand);
        if (operation.OperatorMethod is { } method && TypeFacts.IsDeclaredInSource(method.ContainingType))
        {
            return Invoke(method, AbstractValue.Bottom, [value], [operation.Operand], operation, isVirtual: false, operation.Type);
        }

        return operation.OperatorKind == UnaryOperatorKind.Not ? AbstractValue.Unknown : value;
    }

    private AbstractValue EvaluateBinary(IBinaryOperation operation)
    {
        // A long concatenation nests to the left, one level per operand: the stack must not pay for its length.
        var chain = new Stack<IBinaryOperation>();
        for (IOperation current = operation; current is IBinaryOperation { ConstantValue.HasValue: false } binary; current = binary.LeftOperand)
        {
            chain.Push(binary);
        }

        var left = Evaluate(chain.Peek().LeftOperand);
        foreach (var binary in chain)
        {
            var right = Evaluate(binary.RightOperand);
            left = Combine(binary, binary.OperatorMethod, binary.LeftOperand, left, binary.RightOperand, right, binary.Type);
        }

        return left;
    }

    private AbstractValue Combine(IOperation operation, IMethodSymbol? method, IOperation leftOperand, AbstractValue left, IOperation rightOperand, AbstractValue right, ITypeSymbol? type)
    {
        if (method is not null && TypeFacts.IsDeclaredInSource(method.ContainingType))
        {
            return Invoke(method, AbstractValue.Bottom, [left, right], [leftOperand, rightOperand], operation, isVirtual: false, type);
        }

        if (type?.TypeKind == TypeKind.Delegate)
        {
            return left.Join(right);
        }

        if (!TypeFacts.CanCarry(type))
        {
            return AbstractValue.Unknown;
        }

        var labels = type?.SpecialType == SpecialType.System_String
            ? Project(left, leftOperand.Type, Projection.Print).Union(Project(right, rightOperand.Type, Projection.Print))
            : left.Labels.Union(right.Labels);
        return labels.IsEmpty && left.IsClean && right.IsClean ? AbstractValue.Clean : AbstractValue.Of(labels);
    }

    private AbstractValue EvaluateIncrement(IIncrementOrDecrementOperation operation)
    {
        var before = Evaluate(operation.Target);
        if (operation.OperatorMethod is not { } method || !TypeFacts.IsDeclaredInSource(method.ContainingType))
        {
            return before;
        }

        if (!method.IsStatic)
        {
            Invoke(method, before, [], [], operation, isVirtual: false, null);
            return before;
        }

        var after = Invoke(method, AbstractValue.Bottom, [before], [operation.Target], operation, isVirtual: false, operation.Type);
        Assign(operation.Target, after, null, operation);
        return operation.IsPostfix ? before : after;
    }

    private AbstractValue EvaluateInterpolation(IInterpolatedStringOperation operation)
    {
        var labels = LabelSet.Empty;
        var clean = true;
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                var value = Evaluate(hole.Expression);
                labels = labels.Union(Formatted(value, hole.Expression.Type));
                clean &= value.IsClean;
            }
            else if (part is IInterpolatedStringAppendOperation append)
            {
                labels = labels.Union(Evaluate(append).Labels);
                clean = false;
            }
        }

        return labels.IsEmpty && clean ? AbstractValue.Clean : AbstractValue.Of(labels);
    }

    private AbstractValue EvaluateHandler(IInterpolatedStringHandlerCreationOperation operation)
    {
        Evaluate(operation.HandlerCreation);
        var labels = LabelSet.Empty;
        foreach (var hole in Holes(operation.Content))
        {
            labels = labels.Union(Formatted(Evaluate(hole), hole.Type));
        }

        return AbstractValue.Of(labels);
    }

    private static IEnumerable<IOperation> Holes(IOperation content)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in content.ChildOperations)
        {
            if (child is IInterpolationOperation hole)
            {
                yield return hole.Expression;
            }
            else if (child is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } call })
            {
                yield return call.Arguments[0].Value;
            }
            else
            {
                foreach (var inner in Holes(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
