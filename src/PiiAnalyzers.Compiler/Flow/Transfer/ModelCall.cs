using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <summary>One call of a modelled member while its rows are applied.</summary>
internal sealed record ModelCall(IMethodSymbol Method, AbstractValue Receiver, AbstractValue[] Values, IOperation?[] Operands, IOperation Operation, ITypeSymbol Type)
{
    public AbstractValue Result { get; set; } = AbstractValue.Bottom;

    /// <summary>The object that stands for the result, once a row writes into it.</summary>
    public AbstractValue? MadeResult { get; set; }

    /// <summary>Final values of by-reference parameters that rows write.</summary>
    public AbstractValue?[] Outputs { get; } = new AbstractValue?[Values.Length];

    /// <summary>What delegate arguments returned, by argument.</summary>
    public Dictionary<int, AbstractValue> DelegateResults { get; } = [];
}
