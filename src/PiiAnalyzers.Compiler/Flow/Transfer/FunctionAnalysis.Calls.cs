using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Calls: who is called, and with what.</content>
internal sealed partial class FunctionAnalysis
{
    /// <summary>Calls that one summary leaves to its callers (LIMITS 8).</summary>
    private const int MaxDeferred = 64;

    private AbstractValue EvaluateInvocation(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var receiver = operation switch
        {
            { Instance: { } instance } => Writable(instance),
            { ConstrainedToType: { } type } => TypeArgument(type),
            _ => AbstractValue.Bottom,
        };
        var (values, operands) = Arguments(operation.Arguments, method.Parameters.Length);
        if (IsForPurpose(method))
        {
            return DeclarePurpose(values, operands, operation);
        }

        if (Copies(method))
        {
            return Copy(receiver, operation.Syntax);
        }

        if (method is { Name: "Add" } && operation.Instance is { } holder && values.Length > 0)
        {
            ReportExceptionData(holder, values[values.Length - 1], operands[values.Length - 1] ?? operation);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            Construct(method, receiver, values, operands, operation);
            return AbstractValue.Clean;
        }

        var outputs = new AbstractValue[values.Length];
        _receiverSyntax = operation.Instance?.Syntax;
        var isVirtual = operation.IsVirtual && IsVirtual(method, operation.Instance);
        var result = Invoke(method, receiver, values, operands, operation, isVirtual, operation.Type, outputs);
        for (var i = 0; i < outputs.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out && outputs[i] is { } output && operands[i] is { } target)
            {
                Assign(target, output.IsBottom ? AbstractValue.Unknown : output, null, operation);
            }
        }

        return result;
    }

    private SyntaxNode? _receiverSyntax;

    /// <summary>Values and operands by parameter ordinal.</summary>
    private (AbstractValue[] Values, IOperation?[] Operands) Arguments(ImmutableArray<IArgumentOperation> arguments, int count)
    {
        var values = new AbstractValue[count];
        var operands = new IOperation?[count];
        foreach (var argument in arguments)
        {
            var ordinal = argument.Parameter?.Ordinal ?? -1;
            var value = argument.Parameter?.RefKind == RefKind.Ref ? Writable(argument.Value) : Evaluate(argument.Value);
            if (ordinal >= 0 && ordinal < count)
            {
                values[ordinal] = CopyIfStruct(value, argument.Value, argument.Syntax);
                operands[ordinal] = Unwrapped(argument.Value);
            }
        }

        for (var i = 0; i < count; i++)
        {
            values[i] ??= AbstractValue.Unknown;
        }

        return (values, operands);
    }

    /// <summary>The operand under implicit conversions: its type is what is really there.</summary>
    private static IOperation Unwrapped(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion
            && conversion.Operand is not IFlowAnonymousFunctionOperation
            && (conversion.Type?.SpecialType == SpecialType.System_Object || conversion.Type?.TypeKind == TypeKind.Interface))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary><c>with</c> on a record, and the copies that every object and array can make of itself.</summary>
    private static bool Copies(IMethodSymbol method) => (method.Name, method.ContainingType?.SpecialType) is
        ("<Clone>$", _) or ("MemberwiseClone", SpecialType.System_Object) or ("Clone", SpecialType.System_Array);

    private static bool IsForPurpose(IMethodSymbol method) =>
        method.Name == "ForPurpose" && method.ContainingNamespace?.ToDisplayString() == WellKnownNames.Namespace;

    private AbstractValue DeclarePurpose(AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        var purpose = operands.Length > 1 && operands[1]?.ConstantValue is { HasValue: true, Value: string text } ? _context.Purposes.Of(text) : 0;
        var value = values[0].Objects.IsEmpty ? values[0] : Copy(values[0], operation.Syntax);
        foreach (var item in purpose == 0 ? ImmutableArray<AbstractObject>.Empty : value.Objects)
        {
            _context.ObjectPurposes[item.Id] = purpose;
        }

        return For(value, purpose);
    }

    private AbstractValue For(AbstractValue value, int purpose) => purpose == 0 ? value : value.WithLabels(value.Labels.Select(label =>
        new TaintLabel(label.Origin, label.RedactedTo, _context.Purposes.Union(label.Purposes, purpose), label.Trace, label.Guard)));

    private AbstractValue PurposedBy(AbstractObject item, AbstractValue value) =>
        _context.ObjectPurposes.TryGetValue(item.Id, out var purpose) ? For(value, purpose) : value;

    /// <summary>
    /// One call, whoever is called: library rows, delegates, code of the compilation, or unknown code, in this order.
    /// <paramref name="outputs"/> takes the final values of by-reference parameters.
    /// </summary>
    private AbstractValue Invoke(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation, bool isVirtual,
        ITypeSymbol? type, AbstractValue[]? outputs = null, AbstractObject? closure = null, Lift lift = Lift.All)
    {
        method = method.ReducedFrom ?? method;
        ReportDeclaredSinks(method, values, operands, operation);
        ReportHttpInterface(method, values, operands, operation);
        if (DeclaredRedactor(method) is { } tier)
        {
            return Redact(ContentsOf(receiver, method, values, operands), tier);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return InvokeDelegate(receiver, values, operands, operation, type, outputs);
        }

        if (IsLoggerMessage(method))
        {
            ReportLoggerMessage(method, values, operands, operation);
            return AbstractValue.Clean;
        }

        if (!(isVirtual && RunsOwnCode(method, receiver)) && _context.Models.Find(method, TypeOf(receiver)) is { } model)
        {
            return Marked(ApplyModel(model, method, receiver, values, operands, operation, type, outputs), method, operation);
        }

        if (SaysNothing(method))
        {
            return AbstractValue.Unknown;
        }

        if (method is { Name: "ToString", Parameters.IsEmpty: true, IsStatic: false } && isVirtual)
        {
            var printed = Project(receiver, (operation as IInvocationOperation)?.Instance?.Type, Projection.Print);
            return AbstractValue.Of(printed);
        }

        var result = isVirtual
            ? InvokeVirtual(method, receiver, values, operands, operation, type, outputs, lift)
            : InvokeExactly(method, receiver, values, operands, operation, type, outputs, closure, lift);
        return Marked(WithTypeMark(result, type, operation), method, operation);
    }

    /// <summary>Whether a library's virtual member is implemented here, by every type the receiver can have: its code says more than a row.</summary>
    private static bool RunsOwnCode(IMethodSymbol method, AbstractValue receiver) =>
        !receiver.Objects.IsEmpty && receiver.Objects.All(item =>
            item is { IsExact: true, Type: INamedTypeSymbol type } && TypeFacts.IsDeclaredInSource(type)
            && TypeHierarchy.Resolve(type, method) is { IsAbstract: false } target && TypeFacts.IsDeclaredInSource(target.ContainingType));

    private AbstractValue Marked(AbstractValue result, IMethodSymbol method, IOperation operation) =>
        _context.Source(method.OriginalDefinition) is { } source
            ? result.WithLabels(LabelSet.Of(_context.SourceLabel(source, Site(operation.Syntax))))
            : result;

    private static bool SaysNothing(IMethodSymbol method) =>
        method.Name is "GetType" or "GetHashCode" or "Equals" or "ReferenceEquals" or "CompareTo" or "GetTypeCode" && !method.IsStatic | method.Name is "ReferenceEquals" or "Equals";

    private AbstractValue InvokeExactly(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation,
        ITypeSymbol? type, AbstractValue[]? outputs, AbstractObject? closure, Lift lift)
    {
        if (_context.Bodies.Find(method, _cancellationToken) is { } body)
        {
            return Apply(body, receiver, values, operands, operation, closure, outputs, lift, method);
        }

        if (method.AssociatedSymbol is IPropertySymbol { Parameters.IsEmpty: true } property && TypeFacts.IsDeclaredInSource(property.ContainingType) && !property.IsAbstract)
        {
            if (method.MethodKind == MethodKind.PropertyGet)
            {
                return ReadMember(receiver, property, property.Type, operation);
            }

            WriteMember(receiver, property, values.LastOrDefault() ?? AbstractValue.Unknown, operands.LastOrDefault() ?? operation);
            return AbstractValue.Clean;
        }

        return InvokeLibrary(method, receiver, values, operands, operation, type, outputs);
    }

    private AbstractValue InvokeVirtual(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation,
        ITypeSymbol? type, AbstractValue[]? outputs, Lift lift)
    {
        var exact = receiver.Objects.Where(static item => item.IsExact && item.Type is INamedTypeSymbol && item.Kind != ObjectKind.Delegate).ToList();
        var result = AbstractValue.Bottom;
        foreach (var item in exact)
        {
            var target = TypeHierarchy.Resolve((INamedTypeSymbol)item.Type!, method) ?? method;
            result = result.Join(TypeFacts.IsDeclaredInSource(target.ContainingType)
                ? InvokeExactly(target, AbstractValue.Of(item), values, operands, operation, type, outputs, null, lift)
                : Invoke(target, AbstractValue.Of(item), values, operands, operation, isVirtual: false, type, outputs, null, lift));
        }

        var open = receiver.Objects.RemoveAll(exact.Contains);
        if (exact.Count > 0 && open.IsEmpty)
        {
            return result;
        }

        var rest = exact.Count == 0 ? receiver : receiver.WithObjects(open);
        return result.Join(InvokeOpen(method, rest, values, operands, operation, type, outputs, lift, isWhole: exact.Count == 0));
    }

    /// <summary>
    /// The receiver's type is not known. Data that is concrete here goes to every possible target; what the caller's values
    /// do is left to the caller, who may know the type (no caller's data shows at another).
    /// </summary>
    /// <param name="isWhole">No other target of this call is known, so that all it returns depends on what a caller knows.</param>
    private AbstractValue InvokeOpen(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation,
        ITypeSymbol? type, AbstractValue[]? outputs, Lift lift, bool isWhole)
    {
        var targets = Bounded(Fitting(_context.Hierarchy.Targets(method), receiver, method));
        if (targets.IsEmpty && receiver.Objects.Any(static item => item.Path is { Root: PathRoot.TypeArgument })
            && Defer(receiver, method, values, operands, operation, type) is { } later)
        {
            return later;
        }

        if (targets.IsEmpty)
        {
            return method.IsAbstract
                ? method.AssociatedSymbol is IPropertySymbol ? InvokeAccessor(method, receiver, values, operands, operation, type, outputs) : InvokeLibrary(method, receiver, values, operands, operation, type, outputs)
                : InvokeExactly(method, receiver, values, operands, operation, type, outputs, null, lift);
        }

        var deferred = targets.Length > 1 && lift == Lift.All ? Defer(receiver, method, values, operands, operation, type) : null;
        var guard = deferred is null ? 0 : GuardOf(receiver, method, operation);
        var result = AbstractValue.Bottom;
        foreach (var target in targets)
        {
            var one = InvokeExactly(target, receiver, values, operands, operation, type, outputs, null, deferred is null ? lift : Lift.ConcreteOnly);
            result = result.Join(one);
        }

        if (deferred is null)
        {
            return result;
        }

        if (isWhole)
        {
            _context.Guard(result.Objects, Site(operation.Syntax), guard);
        }

        return result.WithLabels(result.Labels.Where(label => !_context.Origins[label.Origin].IsSymbolic).Select(label => label.Guard == 0 ? label.GuardedBy(guard) : label)).Join(deferred);
    }

    private int GuardOf(AbstractValue receiver, IMethodSymbol method, IOperation operation) =>
        receiver.Objects.FirstOrDefault(static item => item is { Path: not null, IsFold: false }) is { Path: { } path }
            ? 1 + _context.DeferredNumber(Site(operation.Syntax), path, method)
            : 0;

    /// <summary>An interface's property: a cell on the object, like an auto-property, beside what implementations compute.</summary>
    private AbstractValue InvokeAccessor(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type, AbstractValue[]? outputs)
    {
        var property = (IPropertySymbol)method.AssociatedSymbol!;
        if (property.Parameters.Length > 0)
        {
            return InvokeLibrary(method, receiver, values, operands, operation, type, outputs);
        }

        if (method.MethodKind == MethodKind.PropertyGet)
        {
            return ReadMember(receiver, property, property.Type, operation);
        }

        WriteMember(receiver, property, values.Length > 0 ? values[0] : AbstractValue.Unknown, operands.LastOrDefault() ?? operation);
        return AbstractValue.Clean;
    }

    private ImmutableArray<IMethodSymbol> Fitting(ImmutableArray<(INamedTypeSymbol Type, IMethodSymbol Method)> targets, AbstractValue receiver, IMethodSymbol method)
    {
        var result = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var bounds = receiver.Objects.Select(static item => item.Type).OfType<INamedTypeSymbol>().ToList();
        foreach (var target in targets)
        {
            var fits = bounds.Count == 0 || bounds.Any(bound => bound.TypeKind == TypeKind.Interface || TypeHierarchy.MayBe(target.Type, bound) || TypeHierarchy.MayBe(bound, target.Type));
            if (fits && Implements(target.Type, method) && !result.Contains(target.Method, SymbolEqualityComparer.Default))
            {
                result.Add(target.Method);
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Among the implementations of a generic interface, those of the construction that is called.</summary>
    private static bool Implements(INamedTypeSymbol type, IMethodSymbol method) =>
        method.ContainingType is not { TypeKind: TypeKind.Interface, IsGenericType: true } || TypeHierarchy.Resolve(type, method) is not null;

    private ImmutableArray<IMethodSymbol> Bounded(ImmutableArray<IMethodSymbol> targets)
    {
        if (targets.Length <= TypeHierarchy.MaxTargets)
        {
            return targets;
        }

        _record.Limits.Add(6);
        return ImmutableArray.Create(targets.ToArray(), 0, TypeHierarchy.MaxTargets);
    }

    /// <summary>Leaves a call to the callers: the target is one of their values. Null when nothing symbolic is involved or too much is.</summary>
    private AbstractValue? Defer(AbstractValue target, IMethodSymbol? method, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in target.Objects)
        {
            if (item.Path is not { } path || item.IsFold)
            {
                continue;
            }

            var number = _context.DeferredNumber(Site(operation.Syntax), path, method);
            if (_recording)
            {
                if (_record.Calls.Count() >= MaxDeferred)
                {
                    _record.Limits.Add(8);
                    return null;
                }

                _record.Add(new DeferredCall(number, path, method, ImmutableArray.Create(values), operands.Select(operand => operand is null ? -1 : Site(Expression(operand))).ToImmutableArray(), _context.Purposes.Union(_purposes, _inherited)));
            }

            result = result.Join(DeferredResult(number, type));
        }

        return result.IsBottom ? null : result;
    }

    private AbstractValue DeferredResult(int number, ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_Void })
        {
            return AbstractValue.Unknown;
        }

        var root = _context.Paths.Root(PathRoot.Deferred, number);
        var value = TypeFacts.IsService(type) ? AbstractValue.Unknown : AbstractValue.Of(_context.InputLabel(root, Projection.Content));
        return TypeFacts.IsTrackable(type) ? value.Join(AbstractValue.Of(_context.Objects.Symbolic(root, TypeFacts.Unwrap(type)))) : value;
    }
}

/// <summary>What of a callee's symbolic part a call takes over.</summary>
internal enum Lift : byte
{
    All,

    /// <summary>Only what is concrete at this call; the rest is deferred.</summary>
    ConcreteOnly,
}
