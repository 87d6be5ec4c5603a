using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Which ports a member has. A property's value, when it is set, is the argument after its index parameters.</summary>
internal readonly struct MemberShape
{
    private const string SetValueName = "value";

    private readonly ImmutableArray<IParameterSymbol> _parameters;

    private MemberShape(ImmutableArray<IParameterSymbol> parameters, int argumentCount, bool hasReceiver, bool hasResult)
    {
        _parameters = parameters;
        ArgumentCount = argumentCount;
        HasReceiver = hasReceiver;
        HasResult = hasResult;
    }

    public int ArgumentCount { get; }

    public bool HasReceiver { get; }

    public bool HasResult { get; }

    public static MemberShape Of(ISymbol member) => member switch
    {
        IMethodSymbol method => new(
            method.Parameters,
            method.Parameters.Length,
            !method.IsStatic,
            !method.ReturnsVoid && method.MethodKind != MethodKind.Constructor),
        IPropertySymbol property => new(property.Parameters, property.Parameters.Length + 1, !property.IsStatic, hasResult: true),
        _ => new(ImmutableArray<IParameterSymbol>.Empty, 1, !member.IsStatic, hasResult: true),
    };

    /// <summary>Shape of an accessor whose rows were written for <paramref name="property"/>, perhaps one it implements, so with its parameter names.</summary>
    public static MemberShape OfAccessor(IMethodSymbol accessor, IPropertySymbol property) => new(
        property.Parameters,
        accessor.Parameters.Length,
        !accessor.IsStatic,
        !accessor.ReturnsVoid);

    public int IndexOf(string parameterName)
    {
        foreach (var parameter in _parameters)
        {
            if (parameter.Name == parameterName)
            {
                return parameter.Ordinal;
            }
        }

        return ArgumentCount > _parameters.Length && parameterName == SetValueName ? _parameters.Length : int.MaxValue;
    }
}
