using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Summaries;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>
/// Where a variable's value was made, if the code says so in one place only: a local in its function, a field or property in its type.
/// By names within that scope: enough to find the one line that sets a client up.
/// </summary>
internal sealed class VariableOrigins(BodyTable bodies)
{
    /// <summary>Longest way from a variable over others to where its value is made.</summary>
    private const int Steps = 6;

    /// <summary>The expression that the variable was set to, or null when there is none or more than one.</summary>
    public IOperation? Of(IOperation variable, CancellationToken cancellationToken) =>
        All(variable, cancellationToken).Take(2).ToList() is [var value] ? value : null;

    /// <summary>The expressions that the variable was set to. What a caller passes for a parameter is not among them.</summary>
    public IEnumerable<IOperation> All(IOperation variable, CancellationToken cancellationToken) =>
        Symbol(variable) is { } symbol and not IParameterSymbol && Scope(symbol, cancellationToken) is { } scope
            ? scope.SelectMany(node => Values(node, symbol.Name)).Select(value => Operation(value, cancellationToken)).OfType<IOperation>()
            : [];

    /// <summary>The value itself, then what it was made of, as long as that is one thing: variables, helper methods, the expression at the end.</summary>
    public IEnumerable<IOperation> Chain(IOperation value, CancellationToken cancellationToken)
    {
        for (var steps = 0; steps < Steps; steps++)
        {
            value = Bare(value);
            yield return value;
            if ((value is IInvocationOperation call ? Returned(call.TargetMethod, cancellationToken) : Of(value, cancellationToken)) is not { } next)
            {
                yield break;
            }

            value = next;
        }
    }

    /// <summary>What a method of the compilation returns, if that is one expression.</summary>
    public IOperation? Returned(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.OriginalDefinition.DeclaringSyntaxReferences is not [var reference, ..] || !bodies.Has(reference.SyntaxTree))
        {
            return null;
        }

        var result = reference.GetSyntax(cancellationToken) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var expression } => expression,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var expression } => expression,
            MethodDeclarationSyntax { Body: { } body } => Only(body),
            LocalFunctionStatementSyntax { Body: { } body } => Only(body),
            _ => null,
        };
        return result is null ? null : Operation(result, cancellationToken);
    }

    /// <summary>An operation without what only wraps it.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            operation = operation switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                _ => ((IAwaitOperation)operation).Operation,
            };
        }

        return operation;
    }

    private static ExpressionSyntax? Only(BlockSyntax body)
    {
        var returned = body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(2).ToList();
        return returned is [{ Expression: { } expression }] ? expression : null;
    }

    /// <summary>What a member of the variable is set to in its scope (<c>client.BaseAddress = …</c>, <c>new Client { BaseAddress = … }</c>).</summary>
    public IEnumerable<IOperation> MemberValues(IOperation variable, string member, CancellationToken cancellationToken)
    {
        if (Symbol(variable) is not { } symbol || Scope(symbol, cancellationToken) is not { } scope)
        {
            yield break;
        }

        var names = new HashSet<string>(StringComparer.Ordinal) { symbol.Name };
        names.UnionWith(scope.SelectMany(node => Values(node, symbol.Name)).OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
        foreach (var assignment in scope.SelectMany(static node => node.DescendantNodes()).OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner } && name == member && names.Contains(LastName(owner))
                && Operation(assignment.Right, cancellationToken) is { } value)
            {
                yield return value;
            }
        }
    }

    /// <summary>Calls of a method on the variable, in its scope.</summary>
    public IEnumerable<IInvocationOperation> Calls(IOperation variable, Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        if (Symbol(variable) is not { } symbol || Scope(symbol, cancellationToken) is not { } scope)
        {
            yield break;
        }

        foreach (var call in scope.SelectMany(static node => node.DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner } && isWanted(name) && LastName(owner) == symbol.Name
                && Operation(call, cancellationToken) is IInvocationOperation invocation)
            {
                yield return invocation;
            }
        }
    }

    private IOperation? Operation(SyntaxNode node, CancellationToken cancellationToken) => bodies.Model(node.SyntaxTree).GetOperation(node, cancellationToken);

    private static ISymbol? Symbol(IOperation operation) => Bare(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private List<SyntaxNode>? Scope(ISymbol symbol, CancellationToken cancellationToken)
    {
        var nodes = symbol is ILocalSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } }
            ? symbol.DeclaringSyntaxReferences.Select(reference => Function(reference.GetSyntax(cancellationToken)))
            : symbol.ContainingType?.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken));
        var found = nodes?.Where(node => bodies.Has(node.SyntaxTree)).ToList();
        return found is { Count: > 0 } ? found : null;
    }

    private static SyntaxNode Function(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    private static IEnumerable<ExpressionSyntax> Values(SyntaxNode scope, string name)
    {
        foreach (var node in scope.DescendantNodes())
        {
            var value = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initial } declarator when declarator.Identifier.ValueText == name => initial,
                PropertyDeclarationSyntax { Initializer.Value: var initial } property when property.Identifier.ValueText == name => initial,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var body } property when property.Identifier.ValueText == name => body,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment when LastName(assignment.Left) == name => assignment.Right,
                _ => null,
            };
            if (value is not null)
            {
                yield return value;
            }
        }
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => string.Empty,
    };
}
