using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Code without a body: what goes in may come out, where the result can carry content.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue InvokeLibrary(
        IMethodSymbol method, AbstractValue receiver, AbstractValue[] values, IOperation?[] operands, IOperation operation, ITypeSymbol? type, AbstractValue[]? outputs)
    {
        if (IsHandlerAppend(method))
        {
            AddContent(receiver, Contents(values, operands));
            return AbstractValue.Unknown;
        }

        if (method.Name is "GetEnumerator" or "GetAsyncEnumerator" or "AsEnumerable" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask")
        {
            return method.IsExtensionMethod && values.Length > 0 ? values[0] : receiver;
        }

        var isDeclaredHere = TypeFacts.IsDeclaredInSource(method.ContainingType);
        var arguments = Contents(values, operands);
        var labels = arguments.Union(HasText(receiver) ? receiver.Labels : LabelSet.Empty);
        foreach (var item in receiver.Objects)
        {
            labels = labels.Union(isDeclaredHere ? LabelSet.Empty : ReadCell(item, FieldId.Content).Labels);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (IsDelegate(method.Parameters[i].Type))
            {
                labels = labels.Union(InvokeUnknown(values[i], arguments, operation).Labels);
            }
            else
            {
                Flag(values[i], ObjectFlags.Exposed);
            }

            if (outputs is not null && method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out)
            {
                outputs[i] = LibraryResult(method.Parameters[i].Type, labels, values, operands, operation, i + 1);
            }
        }

        if (!isDeclaredHere && Gathers(method))
        {
            AddContent(receiver, arguments);
        }

        return LibraryResult(type ?? method.ReturnType, labels, values, operands, operation, 0, method, receiver);
    }

    /// <summary>Methods that put their arguments into the receiver: they return nothing of their own.</summary>
    private static bool Gathers(IMethodSymbol method) =>
        !method.IsStatic && method.ContainingType is { IsReferenceType: true, TypeKind: TypeKind.Class }
        && (method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Boolean || SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType));

    /// <summary>
    /// A result of a type of this compilation, or one that carries marks, says by its own members what is personal; only text,
    /// bytes and library holders take over what went in. A look-up by e-mail address does not return the e-mail address.
    /// </summary>
    private AbstractValue LibraryResult(
        ITypeSymbol type, LabelSet labels, AbstractValue[] values, IOperation?[] operands, IOperation operation, int index, IMethodSymbol? method = null, AbstractValue? receiver = null)
    {
        var inner = TypeFacts.Unwrap(type);
        if (method is not null && receiver is not null && !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) && !receiver.Objects.IsEmpty && inner is { IsReferenceType: true, SpecialType: SpecialType.None })
        {
            return receiver.AddLabels(labels);
        }

        var result = Opaque(operation.Syntax, type, index);
        if (!TypeFacts.CanCarry(type) || labels.IsEmpty)
        {
            return result;
        }

        if (TypeFacts.IsNumber(type))
        {
            return values.Where((_, i) => TypeFacts.IsNumber(operands[i]?.Type)).Any(static value => !value.Labels.IsEmpty) ? result.AddLabels(labels) : result;
        }

        if (TypeFacts.IsText(type) || TypeFacts.IsScalar(inner))
        {
            return result.AddLabels(labels);
        }

        var content = TypeFacts.ElementType(inner) ?? inner;
        var isHolder = content is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } && !TypeFacts.IsDeclaredInSource(content) && method is { IsStatic: true };
        return isHolder ? result.AddLabels(labels) : result;
    }

    private static bool HasText(AbstractValue value) => !value.Labels.IsEmpty;

    private static bool IsHandlerAppend(IMethodSymbol method) =>
        method.Name is "AppendLiteral" or "AppendFormatted"
        && method.ContainingType.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InterpolatedStringHandlerAttribute");

    private static bool IsDelegate(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate || type is { Name: "Delegate", ContainingNamespace.Name: "System" } || (type is INamedTypeSymbol { Name: "Expression", TypeArguments: [{ TypeKind: TypeKind.Delegate }] });

    /// <summary>Someone unknown calls the delegate: parameters hold whatever their types say.</summary>
    private AbstractValue InvokeUnknown(AbstractValue target, LabelSet labels, IOperation operation)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in target.Objects)
        {
            if (item is { Kind: ObjectKind.Delegate, Target: IMethodSymbol method })
            {
                var values = method.Parameters.Select(parameter =>
                {
                    var value = Opaque(operation.Syntax, parameter.Type, 100 + parameter.Ordinal);
                    return TypeFacts.IsText(parameter.Type) ? value.AddLabels(labels) : value;
                }).ToArray();
                result = result.Join(InvokeTarget(item, method, values, new IOperation?[values.Length], operation, method.ReturnType));
            }
            else if (item is { Kind: ObjectKind.Symbolic, Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } })
            {
                var values = invoke.Parameters.Select(parameter => Opaque(operation.Syntax, parameter.Type, 100 + parameter.Ordinal)).ToArray();
                result = result.Join(Defer(AbstractValue.Of(item), null, values, new IOperation?[values.Length], operation, invoke.ReturnType) ?? AbstractValue.Unknown);
            }
        }

        return result.IsBottom ? AbstractValue.Unknown : result;
    }

    private void InvokeSomeday(AbstractValue target, IOperation operation) => InvokeUnknown(target, LabelSet.Empty, operation);

    private LabelSet ContentsOf(AbstractValue receiver, IMethodSymbol method, AbstractValue[] values, IOperation?[] operands)
    {
        var labels = Contents(values, operands);
        return method.IsStatic ? labels : labels.Union(receiver.Labels);
    }

    /// <summary>A method whose body Microsoft's logging generator writes.</summary>
    private static bool IsLoggerMessage(IMethodSymbol method) =>
        method.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "LoggerMessageAttribute" });

    /// <summary>Every parameter is logged, except the logger, the level, and those that carry a classification: these the generated code redacts.</summary>
    private void ReportLoggerMessage(IMethodSymbol method, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        for (var i = 0; i < values.Length && i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            var isPlumbing = parameter.Type.Name is "ILogger" or "LogLevel" || TypeFacts.DerivesFrom(parameter.Type, "LogLevel", "Microsoft.Extensions.Logging");
            if (isPlumbing || _context.Marks.Read(parameter) is not null
                || parameter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "LogPropertiesAttribute" or "TagProviderAttribute"))
            {
                continue;
            }

            ReportAt(values[i], operands[i]?.Type, SinkKind.Log, Projection.Log, DisplayOf(method), operands[i] ?? operation);
        }
    }
}
