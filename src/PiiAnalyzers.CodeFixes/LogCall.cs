using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>A call of an extension method of <c>ILogger</c> that a <c>[LoggerMessage]</c> method can stand for.</summary>
/// <param name="Logger">What it is called on.</param>
/// <param name="Level">Name of the member of <c>LogLevel</c>.</param>
/// <param name="Exception">The exception that is logged with the message, or null.</param>
internal sealed record LogCall(InvocationExpressionSyntax Call, ExpressionSyntax Logger, string Level, ExpressionSyntax? Exception, LogTemplate Template)
{
    private const string Extensions = "LoggerExtensions";

    /// <summary>The call around a finding, or null where there is none, or none that can be turned.</summary>
    public static LogCall? Around(FixDocument document, FixableFinding finding)
    {
        var call = finding.Node.AncestorsAndSelf()
            .TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(invocation => MethodOf(invocation, document) is not null);
        return call is null ? null : Read(call, document);
    }

    private static IMethodSymbol? MethodOf(InvocationExpressionSyntax call, FixDocument document) =>
        call.Expression is MemberAccessExpressionSyntax
        && document.Model.GetSymbolInfo(call, document.CancellationToken).Symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension } method
        && method.ContainingType is { Name: Extensions, ContainingNamespace: { Name: "Logging", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } } }
        && method.Name.StartsWith("Log", StringComparison.Ordinal)
            ? method
            : null;

    private static LogCall? Read(InvocationExpressionSyntax call, FixDocument document)
    {
        var (method, arguments) = (MethodOf(call, document)!, call.ArgumentList.Arguments);
        if (arguments.Any(static a => a.NameColon is not null) || method.Parameters.Any(static p => p.Type.Name == "EventId"))
        {
            return null;
        }

        var level = method.Name.Substring("Log".Length);
        ExpressionSyntax? exception = null;
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            switch (method.Parameters[i])
            {
                case { Type.Name: "LogLevel" }:
                    if (document.Model.GetSymbolInfo(arguments[i].Expression, document.CancellationToken).Symbol is not IFieldSymbol { IsConst: true } constant)
                    {
                        return null;
                    }

                    level = constant.Name;
                    break;
                case { Name: "exception" }:
                    exception = arguments[i].Expression;
                    break;
                case { Name: "message" }:
                    var values = arguments.Skip(i + 1).Select(static a => a.Expression).ToList();
                    return !IsWholeArray(values, document) && LogTemplate.Read(arguments[i].Expression, values, document.Model, document.CancellationToken) is { } template
                        ? new LogCall(call, ((MemberAccessExpressionSyntax)call.Expression).Expression, level, exception, template)
                        : null;
            }
        }

        return null;
    }

    private static bool IsWholeArray(List<ExpressionSyntax> values, FixDocument document) =>
        values.Count == 1 && document.Model.GetTypeInfo(values[0], document.CancellationToken).Type is null or IArrayTypeSymbol { ElementType.IsReferenceType: true };
}
