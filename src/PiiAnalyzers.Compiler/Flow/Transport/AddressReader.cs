using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>Reads an address off an expression: constants, the beginning of interpolations and concatenations, <c>new Uri(…)</c>, variables set once.</summary>
internal sealed class AddressReader(VariableOrigins origins)
{
    private const int Depth = 5;

    public (Address Address, SyntaxNode Node)? Read(IOperation? operation, CancellationToken cancellationToken, int depth = Depth)
    {
        if (operation is null || depth == 0)
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: string constant })
        {
            return (new Address(constant, IsWhole: true), operation.Syntax);
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                return Read(conversion.Operand, cancellationToken, depth);
            case IInterpolatedStringOperation interpolated:
                return Beginning(interpolated);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return Read(sum.LeftOperand, cancellationToken, depth - 1) is { } left ? (left.Address with { IsWhole = false }, sum.Syntax) : null;
            case IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var first, ..] }:
                return Read(first.Value, cancellationToken, depth - 1) is { } format ? (new Address(format.Address.Text.Split('{')[0], IsWhole: false), format.Node) : null;
            case IObjectCreationOperation { Type.Name: "Uri" or "UriBuilder", Arguments: [var first, ..] }:
                return Read(first.Value, cancellationToken, depth - 1);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return Read(origins.Of(operation, cancellationToken), cancellationToken, depth - 1);
            default:
                return null;
        }
    }

    private static (Address, SyntaxNode)? Beginning(IInterpolatedStringOperation interpolated)
    {
        var text = string.Empty;
        foreach (var part in interpolated.Parts)
        {
            var constant = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.ConstantValue,
                IInterpolationOperation hole => hole.Expression.ConstantValue,
                _ => default,
            };
            if (constant is not { HasValue: true, Value: string known })
            {
                return (new Address(text, IsWhole: false), interpolated.Syntax);
            }

            text += known;
        }

        return (new Address(text, IsWhole: true), interpolated.Syntax);
    }
}
