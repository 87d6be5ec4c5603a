using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Methods of an interface that a library turns into HTTP calls (Refit): the attribute names the verb and the path.</content>
internal sealed partial class FunctionAnalysis
{
    private void ReportHttpInterface(IMethodSymbol method, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        if (!_recording || method.ContainingType?.TypeKind != TypeKind.Interface || HttpAttribute(method.OriginalDefinition) is not { } http)
        {
            return;
        }

        var path = http.ConstructorArguments is [{ Value: string text }, ..] ? text : string.Empty;
        for (var i = 0; i < values.Length && i < method.Parameters.Length; i++)
        {
            var parameter = method.OriginalDefinition.Parameters[i];
            var argument = operands[i] ?? operation;
            ReportAt(values[i], operands[i]?.Type, SinkKind.Transmission, Projection.Serialize, DisplayOf(method), argument);
            if (IsInUrl(parameter, path, http.AttributeClass!.Name))
            {
                ReportAt(values[i], operands[i]?.Type, SinkKind.Url, Projection.Serialize, DisplayOf(method), argument);
            }
        }
    }

    private static AttributeData? HttpAttribute(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.BaseType is { Name: "HttpMethodAttribute", ContainingNamespace: { Name: "Refit", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>In the path by name, or in the query: said so, or left over where the verb has no body.</summary>
    private static bool IsInUrl(IParameterSymbol parameter, string path, string verb)
    {
        if (path.IndexOf("{" + parameter.Name + "}", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return true;
        }

        var marks = parameter.GetAttributes().Select(static attribute => attribute.AttributeClass?.Name).ToList();
        return marks.Contains("QueryAttribute") || (marks.Count == 0 && verb is "GetAttribute" or "DeleteAttribute" or "HeadAttribute");
    }
}
