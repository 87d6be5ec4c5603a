using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Holds the purposes that code names against the policy (PII2002): in <c>[Purpose]</c>, <c>[ConsentGate]</c>, marks and <c>ForPurpose</c>.</summary>
internal sealed class PurposeNames(PolicyFile policy, PolicyUse use, FindingReview review)
{
    public void Attribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list)
        {
            return;
        }

        var namesPurposes = PurposeSyntax.CanNamePurposes(attribute) && IsPurposeAttribute(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type);
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals is { } property ? property.Name.Identifier.ValueText == "Purposes" : namesPurposes)
            {
                foreach (var expression in PurposeSyntax.Elements(argument.Expression))
                {
                    Check(context, expression);
                }
            }
        }
    }

    public void Invocation(SyntaxNodeAnalysisContext context)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (PurposeSyntax.PurposeArgument(invocation) is { } argument
            && context.SemanticModel.GetSymbolInfo(invocation, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingType.HasFullName(WellKnownNames.PurposeExtensions))
        {
            Check(context, argument);
        }
    }

    private static bool IsPurposeAttribute(ITypeSymbol? type) =>
        type is not null && (type.HasFullName(WellKnownNames.Purpose) || type.HasFullName(WellKnownNames.ConsentGate));

    private void Check(SyntaxNodeAnalysisContext context, ExpressionSyntax expression)
    {
        if (context.SemanticModel.GetConstantValue(expression, context.CancellationToken) is not { HasValue: true, Value: string purpose })
        {
            use.AddUnknown();
            return;
        }

        if (policy.Policy.Purpose(purpose) is not null)
        {
            use.Add(purpose);
        }
        else if (!string.IsNullOrWhiteSpace(purpose) && !context.IsGeneratedCode)
        {
            var known = policy.Policy.Purposes.Select(static item => item.Id.Value).ToList();
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticKeys.Suggestion, EditDistance.Nearest(purpose, known))
                .Add(DiagnosticKeys.Source, purpose);
            var undeclared = Diagnostic.Create(
                PII2002PurposeNotDeclared.Descriptor, expression.GetLocation(), properties, purpose, policy.Name, EditDistance.Hint(purpose, known) is { Length: > 0 } hint ? hint : "; name one of its purposes, or declare this one there");
            review.Report(undeclared, expression, context);
        }
    }
}
