using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What the value of an expression says about consent, and what a statement leaves known.</summary>
/// <param name="shared">Variables of which nothing can be known: functions inside the function write them.</param>
internal sealed class ConsentAnswers(ConsentCheck check, ConsentQuestion question, ImmutableHashSet<object>? shared = null)
{
    private ConsentGuards? _guards;

    public ConsentQuestion Question { get; } = question;

    private ConsentGuards Guards => _guards ??= new ConsentGuards(check, this);

    /// <summary>Whether the expression has this value only if a gate said yes.</summary>
    public bool Implies(IOperation? operation, bool value, ConsentState state)
    {
        switch (operation)
        {
            case null:
                return false;
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                return constant != value || state.IsGiven;
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return true;
            case IConversionOperation conversion:
                return Implies(conversion.Operand, value, state);
            case IParenthesizedOperation parenthesized:
                return Implies(parenthesized.Operand, value, state);
            case IAwaitOperation awaited:
                return Implies(awaited.Operation, value, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Implies(not.Operand, !value, state);
            case IBinaryOperation binary:
                return Implies(binary, value, state);
            case IIsPatternOperation match:
                return Implies(match.Value, match.Pattern, value, state);
            case ILocalReferenceOperation local:
                return state.Holds(local.Local, value);
            case IParameterReferenceOperation parameter:
                return state.Holds(parameter.Parameter, value);
            case IFlowCaptureReferenceOperation capture:
                return state.Holds(capture.Id, value);
            case ISimpleAssignmentOperation assignment:
                return Implies(assignment.Value, value, state);
            case IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask", Instance: { } instance }:
                return Implies(instance, value, state);
            case IPropertyReferenceOperation { Property.Name: "Value" or "Result", Instance: { } instance } when !ConsentGates.Answers(operation, Question):
                return Implies(instance, value, state);
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: var local } }:
                return state.IsGiven || (value && LocalValues.Lambda(local, Question.CancellationToken) is { } lambda && check.LambdaReturns(lambda, Question));
            case IInvocationOperation { TargetMethod: { Name: "All", ContainingType.Name: "Enumerable" or "Queryable" }, Arguments: [_, { Value: var predicate }] } when value:
                return state.IsGiven || check.AnswersOf(predicate.Syntax, Question);
            case IInvocationOperation call:
                return state.IsGiven || (value && ConsentGates.Answers(call, Question)) || Returns(call.TargetMethod, value, call.IsVirtual, call.Arguments, state);
            case IPropertyReferenceOperation property:
                return state.IsGiven || (value && ConsentGates.Answers(property, Question))
                    || (property.Property.GetMethod is { } getter && Returns(getter, value, isVirtual: true, property.Arguments, state))
                    || check.Stores(property.Property, value, Question);
            case IFieldReferenceOperation field:
                return state.IsGiven || (value && ConsentGates.Answers(field, Question)) || check.Stores(field.Field, value, Question);
            default:
                return state.IsGiven;
        }
    }

    /// <summary>What is known after an operation.</summary>
    public ConsentState After(IOperation operation, ConsentState state)
    {
        foreach (var item in operation.DescendantsAndSelf())
        {
            state = item switch
            {
                IFlowCaptureOperation capture => Assign(capture.Id, capture.Value, state),
                ISimpleAssignmentOperation { Target: var target, Value: var value } when Variable(target) is { } variable => Assign(variable, value, state),
                ICompoundAssignmentOperation { Target: var target } compound when Variable(target) is { } variable => Compound(variable, compound, state),
                IDeconstructionAssignmentOperation { Target: var targets, Value: var values } => Deconstruct(targets, values, state),
                IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol variable }, Value: var value } => Assign(variable, value, state),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } when Variable(value) is { } variable => state.Without(variable),
                IInvocationOperation call when !state.IsGiven && Guards.Stop(call, state) => ConsentState.Given,
                IAwaitOperation { Operation: var task } when !state.IsGiven && Guards.StopAwaited(task, state) => ConsentState.Given,
                _ => state,
            };
        }

        return state;
    }

    private bool Returns(IMethodSymbol method, bool value, bool isVirtual, ImmutableArray<IArgumentOperation> arguments, ConsentState state) =>
        check.Returns(method, value, isVirtual, target => Inner(target, arguments, state), target => ConsentGates.Answers(target, arguments, Question));

    private ConsentState Deconstruct(IOperation target, IOperation values, ConsentState state)
    {
        if ((target is IDeclarationExpressionOperation declared ? declared.Expression : target) is not ITupleOperation targets)
        {
            return state;
        }

        while (values is IConversionOperation conversion)
        {
            values = conversion.Operand;
        }

        var before = state;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var element = targets.Elements[i] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets.Elements[i];
            if (Variable(element) is { } variable)
            {
                var facts = values is ITupleOperation tuple && i < tuple.Elements.Length ? Assign(variable, tuple.Elements[i], before).Facts.Where(fact => Equals(fact.Variable, variable)) : [];
                state = state.Without(variable);
                state = state with { Facts = state.Facts.Union(facts) };
            }
        }

        return state;
    }

    private bool Implies(IBinaryOperation binary, bool value, ConsentState state)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd:
                return Combine(value);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr:
                return Combine(!value);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var (other, constant) = Constant(binary.RightOperand) is { } right ? (binary.LeftOperand, right) : (binary.RightOperand, Constant(binary.LeftOperand));
                var isEqual = (binary.OperatorKind == BinaryOperatorKind.Equals) == value;

                // What is not false may also be nothing at all.
                return constant is { } known && (isEqual || IsPlain(other)) ? Implies(other, isEqual ? known : !known, state) : state.IsGiven;
            default:
                return state.IsGiven;
        }

        bool Combine(bool isEither) => isEither
            ? Implies(binary.LeftOperand, value, state) || Implies(binary.RightOperand, value, state)
            : Implies(binary.LeftOperand, value, state) && Implies(binary.RightOperand, value, state);
    }

    private bool Implies(IOperation value, IPatternOperation pattern, bool outcome, ConsentState state) => pattern switch
    {
        IConstantPatternOperation { Value: var constant } when Constant(constant) is { } known =>
            outcome || IsPlain(value) ? Implies(value, known == outcome, state) : state.IsGiven,
        INegatedPatternOperation negated => Implies(value, negated.Pattern, !outcome, state),
        IBinaryPatternOperation binary => (binary.OperatorKind == BinaryOperatorKind.And) == outcome
            ? Implies(value, binary.LeftPattern, outcome, state) || Implies(value, binary.RightPattern, outcome, state)
            : Implies(value, binary.LeftPattern, outcome, state) && Implies(value, binary.RightPattern, outcome, state),
        IRecursivePatternOperation recursive when outcome =>
            recursive.PropertySubpatterns.Any(item => Implies(item.Member, item.Pattern, outcome: true, state)),
        _ => state.IsGiven,
    };

    private ConsentState Assign(object variable, IOperation value, ConsentState state)
    {
        var facts = state.Without(variable).Facts;
        if (shared?.Contains(variable) == true)
        {
            return state with { Facts = facts };
        }

        foreach (var outcome in new[] { true, false })
        {
            if (IsAnswer(value) && Implies(value, outcome, state))
            {
                facts = facts.Add((variable, outcome));
            }
        }

        return state with { Facts = facts };
    }

    private ConsentState Compound(object variable, ICompoundAssignmentOperation compound, ConsentState state)
    {
        var isAnd = compound.OperatorKind == BinaryOperatorKind.And;
        if (!isAnd && compound.OperatorKind != BinaryOperatorKind.Or)
        {
            return state.Without(variable);
        }

        var either = isAnd;
        var holds = state.Holds(variable, either) || Implies(compound.Value, either, state);
        var facts = state.Without(variable).Facts;
        return state with { Facts = holds && shared?.Contains(variable) != true ? facts.Add((variable, either)) : facts };
    }

    /// <summary>What a helper knows of its parameters.</summary>
    public ConsentQuestion Inner(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ConsentState state)
    {
        var constants = ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default);
        var answers = ImmutableHashSet<(object, bool)>.Empty;
        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= definition.Parameters.Length)
            {
                continue;
            }

            var known = definition.Parameters[parameter.Ordinal];
            if (ConsentGates.Constant(argument.Value, Question) is { } constant)
            {
                constants = constants.SetItem(known, constant);
            }

            if (IsPlain(argument.Value))
            {
                answers = answers.Union(new[] { true, false }.Where(outcome => Implies(argument.Value, outcome, state)).Select(outcome => ((object)known, outcome)));
            }
        }

        return Question with { Constants = constants, Answers = answers, Depth = Question.Depth + 1 };
    }

    private static bool IsAnswer(IOperation value) =>
        value.Type is null || value.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Object
        || value.Type is INamedTypeSymbol { Arity: 1, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    private static bool IsPlain(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_Boolean;

    private static bool? Constant(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue is { HasValue: true, Value: bool value } ? value : null;
    }

    /// <summary>The local or parameter that an expression is.</summary>
    public static object? Variable(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
