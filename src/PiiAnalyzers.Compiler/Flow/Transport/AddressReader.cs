using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>
/// Reads addresses off an expression: constants, the beginning of interpolations and concatenations, <c>new Uri(…)</c>, variables, what is
/// chosen by a condition, and what configuration falls back to.
/// </summary>
internal sealed class AddressReader(VariableOrigins origins)
{
    private const int Depth = 6, MaximumAlternatives = 8;

    /// <summary>Every address that the expression can have and that the code spells out.</summary>
    /// <param name="path">What parameters hold, where the calls on the way are known.</param>
    public ImmutableArray<FoundAddress> All(IOperation? operation, CallPath? path, CancellationToken cancellationToken) =>
        Read(operation, path, Depth, cancellationToken).Take(MaximumAlternatives).ToImmutableArray();

    private IEnumerable<FoundAddress> Read(IOperation? operation, CallPath? path, int depth, CancellationToken cancellationToken)
    {
        if (operation is null || depth == 0)
        {
            return [];
        }

        if (operation.ConstantValue is { HasValue: true, Value: string constant })
        {
            return [new FoundAddress(new Address(constant, IsWhole: true), operation.Syntax)];
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                return Inner(conversion.Operand, same: true);
            case IInterpolatedStringOperation interpolated:
                return [Beginning(interpolated, path, depth, cancellationToken)];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return Inner(sum.LeftOperand).Select(left => left with { Address = left.Address with { IsWhole = false }, Node = sum.Syntax });
            case IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var first, ..] }:
                return Inner(first.Value).Select(static format => format with { Address = new Address(format.Address.Text.Split('{')[0], IsWhole: false) });
            case IInvocationOperation call when call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "defaultValue") is { } fallback:
                return Fallback(fallback.Value);
            case IInvocationOperation call:
                return Inner(origins.Returned(call.TargetMethod, cancellationToken));
            case IObjectCreationOperation { Type.Name: "Uri" or "UriBuilder", Arguments: [var first, ..] }:
                return Inner(first.Value);
            case ICoalesceOperation coalesce:
                return Inner(coalesce.Value).Concat(Fallback(coalesce.WhenNull));
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Inner(conditional.WhenTrue).Concat(Inner(whenFalse));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(arm => Inner(arm.Value));
            case IParameterReferenceOperation { Parameter: var parameter } when path is not null:
                return Inner(path.Argument(parameter, cancellationToken));
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return origins.All(operation, cancellationToken).SelectMany(value => Inner(value));
            default:
                return [];
        }

        IEnumerable<FoundAddress> Inner(IOperation? inner, bool same = false) => Read(inner, path, same ? depth : depth - 1, cancellationToken);

        IEnumerable<FoundAddress> Fallback(IOperation value) => Inner(value).Select(static found => found with { IsFallback = true });
    }

    private FoundAddress Beginning(IInterpolatedStringOperation interpolated, CallPath? path, int depth, CancellationToken cancellationToken)
    {
        var text = string.Empty;
        foreach (var part in interpolated.Parts)
        {
            var constant = part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } } => literal,
                IInterpolationOperation hole => Whole(Read(hole.Expression, path, depth - 1, cancellationToken).Take(2).ToList()),
                _ => null,
            };
            if (constant is null)
            {
                return new FoundAddress(new Address(text, IsWhole: false), interpolated.Syntax);
            }

            text += constant;
        }

        return new FoundAddress(new Address(text, IsWhole: true), interpolated.Syntax);
    }

    private static string? Whole(List<FoundAddress> found) => found is [{ Address: { IsWhole: true, Text: var text }, IsFallback: false }] ? text : null;
}
