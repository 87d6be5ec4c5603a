using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Patterns: a test gives a bool, its variables get parts of the value.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue EvaluateIsPattern(IIsPatternOperation operation)
    {
        Match(operation.Pattern, Evaluate(operation.Value), operation);
        return AbstractValue.Unknown;
    }

    private void Match(IPatternOperation pattern, AbstractValue value, IOperation operation)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, Narrow(value, declaration.MatchedType));
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, Narrow(value, recursive.MatchedType), operation);
                break;
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, value);
                MatchList(list, value, operation);

                break;
            case ISlicePatternOperation { Pattern: { } inner }:
                Match(inner, value, operation);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, operation);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, operation);
                Match(binary.RightPattern, value, operation);
                break;
        }
    }

    private void MatchList(IListPatternOperation list, AbstractValue value, IOperation operation)
    {
        var afterSlice = false;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            if (list.Patterns[i] is ISlicePatternOperation slice)
            {
                afterSlice = true;
                Match(slice, value, operation);
                continue;
            }

            var fromEnd = LengthOf(value) - (list.Patterns.Length - i);
            var element = !afterSlice && TypeFacts.IsArray(list.InputType) ? ReadSlot(value, i)
                : afterSlice && fromEnd is >= 0 and { } index ? ReadSlot(value, index)
                : ReadElements(value);
            Match(list.Patterns[i], element, operation);
        }
    }

    private void MatchParts(IRecursivePatternOperation pattern, AbstractValue value, IOperation operation)
    {
        Declare(pattern.DeclaredSymbol, value);
        foreach (var part in pattern.PropertySubpatterns)
        {
            var inner = part.Member switch
            {
                IPropertyReferenceOperation property => ReadProperty(value, property.Property, part, IsVirtual(property.Property, null)),
                IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } field => ReadSlot(value, _context.Members.Of(field.Field) - FieldId.FirstSlot),
                IFieldReferenceOperation field => ReadMember(value, field.Field, field.Type, part),
                _ => AbstractValue.Unknown,
            };
            Match(part.Pattern, inner, operation);
        }

        if (pattern.DeconstructionSubpatterns.IsEmpty)
        {
            return;
        }

        var arity = pattern.DeconstructionSubpatterns.Length;
        var outputs = pattern.DeconstructSymbol is IMethodSymbol method ? DeconstructBy(method, value, arity, operation) : null;
        for (var i = 0; i < arity; i++)
        {
            Match(pattern.DeconstructionSubpatterns[i], outputs is null ? ReadSlot(value, i) : outputs[i], operation);
        }
    }

    private void Declare(ISymbol? variable, AbstractValue value)
    {
        if (variable is not null)
        {
            WriteVariable(variable, value.IsBottom ? AbstractValue.Unknown : value);
        }
    }
}
