using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Calls that do not come back unless a gate said yes. What an async method throws stays in its task, or is lost.</summary>
internal sealed class ConsentGuards(ConsentCheck check, ConsentAnswers answers)
{
    public bool Stop(IInvocationOperation call, ConsentState state) => call switch
    {
        { TargetMethod.Name: "Wait" or "GetResult", Instance: { } task } => StopAwaited(task, state),
        { TargetMethod: { IsAsync: false } method } when method.ReturnsVoid || IsTask(method.ReturnType) => Guards(call, state) || NeverReturns(call, state),
        _ => NeverReturns(call, state),
    };

    /// <summary>The same for a task that is waited for.</summary>
    public bool StopAwaited(IOperation task, ConsentState state) => Started(task) is { } call && IsTask(call.TargetMethod.ReturnType) && Guards(call, state);

    private bool Guards(IInvocationOperation call, ConsentState state) =>
        check.Guards(call.TargetMethod, call.IsVirtual, target => answers.Inner(target, call.Arguments, state));

    /// <summary>
    /// <c>Throw()</c> with <c>[DoesNotReturn]</c>, <c>Guard.IsTrue([DoesNotReturnIf(false)] bool value)</c>. A call that is left out of
    /// release builds guards nothing.
    /// </summary>
    private bool NeverReturns(IInvocationOperation call, ConsentState state)
    {
        if (call.TargetMethod.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ConditionalAttribute"))
        {
            return false;
        }

        return call.TargetMethod.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute")
            || call.Arguments.Any(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter
                && parameter.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "DoesNotReturnIfAttribute") is { ConstructorArguments: [{ Value: bool stops }] }
                && answers.Implies(argument.Value, !stops, state));
    }

    /// <summary>The call whose task an expression is.</summary>
    private static IInvocationOperation? Started(IOperation task) => task switch
    {
        IConversionOperation conversion => Started(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "AsTask", Instance: { } inner } => Started(inner),
        IInvocationOperation call => call,
        _ => null,
    };

    private static bool IsTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" };
}
