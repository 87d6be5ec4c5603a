using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// What code sets on the options of a cookie: in the initializer of a new object, and on the local variable, field or property that
/// holds it, in the same file. Where a setting is made twice, nothing is known of it.
/// </summary>
internal static class CookieSettings
{
    /// <summary>The value that a setting of the options is given.</summary>
    public static IOperation? Find(IOperation options, string setting, SemanticModel model, CancellationToken cancellationToken)
    {
        var values = Values(options, setting, model, cancellationToken).ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static IEnumerable<IOperation> Values(IOperation options, string setting, SemanticModel model, CancellationToken cancellationToken)
    {
        options = Strip(options);
        switch (options)
        {
            case IObjectCreationOperation creation:
                return Initialized(creation, setting);
            case ILocalReferenceOperation local:
                return Origin(local.Local, model, cancellationToken).SelectMany(item => Values(item, setting, model, cancellationToken))
                    .Concat(Assigned(local.Local, local.Syntax, setting, model, cancellationToken));
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                return Origin(field, model, cancellationToken).SelectMany(item => Values(item, setting, model, cancellationToken));
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> Initialized(IObjectCreationOperation creation, string setting) =>
        creation.Initializer is null
            ? []
            : creation.Initializer.Initializers.OfType<ISimpleAssignmentOperation>()
                .Where(item => item.Target is IPropertyReferenceOperation { Property.Name: var name } && name == setting)
                .Select(static item => item.Value);

    /// <summary><c>options.MaxAge = …</c> in the function around.</summary>
    private static IEnumerable<IOperation> Assigned(ILocalSymbol local, SyntaxNode use, string setting, SemanticModel model, CancellationToken cancellationToken)
    {
        var body = use.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        foreach (var assignment in body?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } access && access.Name.Identifier.ValueText == setting && name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local)
                && model.GetOperation(assignment, cancellationToken) is ISimpleAssignmentOperation set)
            {
                yield return set.Value;
            }
        }
    }

    /// <summary>What a variable is declared with.</summary>
    public static IEnumerable<IOperation> Origin(ISymbol variable, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == model.SyntaxTree && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                && model.GetOperation(value, cancellationToken) is { } origin)
            {
                yield return origin;
            }
        }
    }

    public static IOperation Strip(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
        {
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        }

        return operation;
    }
}
