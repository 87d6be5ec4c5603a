using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>Which ports a member has. A property's value, when it is set, is the argument after its index parameters.</summary>
internal readonly struct MemberShape
{
    private const string SetValueName = "value";

    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly MemberAccess _access;

    private MemberShape(ImmutableArray<IParameterSymbol> parameters, MemberAccess access, bool hasReceiver, bool hasResult, bool hasSetValue)
    {
        _parameters = parameters;
        _access = access;
        ArgumentCount = parameters.Length + (hasSetValue ? 1 : 0);
        HasReceiver = hasReceiver;
        HasResult = hasResult;
    }

    public int ArgumentCount { get; }

    public bool HasReceiver { get; }

    public bool HasResult { get; }

    public static MemberShape Of(ISymbol member, MemberAccess access = MemberAccess.Any)
    {
        if (member is IMethodSymbol method)
        {
            var hasResult = !method.ReturnsVoid && method.MethodKind != MethodKind.Constructor;
            return new(method.Parameters, MemberAccess.Any, !method.IsStatic, hasResult, hasSetValue: false);
        }

        var parameters = member is IPropertySymbol property ? property.Parameters : ImmutableArray<IParameterSymbol>.Empty;
        return new(parameters, access, !member.IsStatic, access != MemberAccess.Write, access != MemberAccess.Read);
    }

    /// <summary>Whether a flow may end here: reading a property gives its value and changes nothing, not even by the index it was read with.</summary>
    public bool MayReceive(Port output) => _access != MemberAccess.Read || output.Root == PortRoot.ReturnValue;

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
