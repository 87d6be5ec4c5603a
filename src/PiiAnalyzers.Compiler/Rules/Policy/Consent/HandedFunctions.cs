using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// Functions that are given to others to call: to a method of the compilation, or by a local variable. They run after the question if every
/// call of what holds them does.
/// </summary>
internal sealed class HandedFunctions(ConsentCheck check)
{
    /// <summary>Methods that hand the function on.</summary>
    private const int MaximumHands = 4;

    /// <param name="function">A lambda, or the name of a method that is not called there.</param>
    public bool AreCalledAfterAsking(ExpressionSyntax function, ConsentQuestion question, int hands = 0)
    {
        while (function.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax || (function.Parent is MemberAccessExpressionSyntax access && access.Name == function))
        {
            function = (ExpressionSyntax)function.Parent;
        }

        switch (function.Parent)
        {
            case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument when hands < MaximumHands:
                var model = check.Model(call.SyntaxTree);
                var (target, arguments) = model.GetOperation(call, question.CancellationToken) switch
                {
                    IInvocationOperation invocation => (invocation.TargetMethod.OriginalDefinition, invocation.Arguments),
                    _ => default,
                };
                if (target is null || check.Body(target, question) is not { } body
                    || arguments.FirstOrDefault(item => item.Syntax == argument)?.Parameter is not { } parameter || parameter.Ordinal >= target.Parameters.Length)
                {
                    return false;
                }

                var inner = new ConsentAnswers(check, question).Inner(target, arguments, ConsentState.Unknown);
                return inner.Depth <= ConsentCheck.Depth && AllCalls((target.PartialImplementationPart ?? target).Parameters[parameter.Ordinal], body, inner, hands + 1);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                when check.Model(variable.SyntaxTree).GetDeclaredSymbol(variable, question.CancellationToken) is ILocalSymbol local && FunctionGraphs.FunctionAround(variable) is { } scope:
                return AllCalls(local, scope, question, hands + 1);
            default:
                return false;
        }
    }

    private bool AllCalls(ISymbol holder, SyntaxNode scope, ConsentQuestion question, int hands)
    {
        var isCalled = false;
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(item => item.Identifier.ValueText == holder.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(check.Model(name.SyntaxTree).GetSymbolInfo(name, question.CancellationToken).Symbol, holder))
            {
                continue;
            }

            if (!(IsCalled(name) ? check.IsAskedInside(name, question) : AreCalledAfterAsking(name, question, hands)))
            {
                return false;
            }

            isCalled = true;
        }

        return isCalled;
    }

    private static bool IsCalled(IdentifierNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression == name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax } access => access.Expression == name,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" } } } access => access.Expression == name,
        _ => false,
    };
}
