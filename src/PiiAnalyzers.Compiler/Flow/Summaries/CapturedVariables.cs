using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Flow.Summaries;

/// <summary>Finds the variables that nested functions use from outside themselves.</summary>
internal static class CapturedVariables
{
    public static void Collect(IOperation root, HashSet<ISymbol> captured) => Visit(root, function: null, captured);

    private static void Visit(IOperation operation, IMethodSymbol? function, HashSet<ISymbol> captured)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                function = lambda.Symbol;
                break;
            case ILocalFunctionOperation local:
                function = local.Symbol;
                break;
            case ILocalReferenceOperation reference when function is not null && !IsOwn(reference.Local, function):
                captured.Add(reference.Local);
                break;
            case IParameterReferenceOperation reference when function is not null && !IsOwn(reference.Parameter, function):
                captured.Add(reference.Parameter);
                break;
        }

        foreach (var child in operation.ChildOperations)
        {
            Visit(child, function, captured);
        }
    }

    private static bool IsOwn(ISymbol variable, IMethodSymbol function) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function);
}
