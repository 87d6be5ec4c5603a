using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Finds the purposes that code names, so that assemblies built on this one can be told what is in use.</summary>
internal static class PurposeUseParser
{
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        AttributeSyntax attribute => attribute.ArgumentList is { Arguments.Count: > 0 } list
            && (PurposeSyntax.IsPurposeName(attribute) || list.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == PolicyConstantsParser.Purposes)),
        InvocationExpressionSyntax invocation => PurposeSyntax.PurposeArgument(invocation) is not null,
        _ => false,
    };

    public static EquatableArray<PurposeUseModel> Parse(GeneratorSyntaxContext context, CancellationToken cancellationToken) => context.Node switch
    {
        InvocationExpressionSyntax invocation => ImmutableArray.Create(Read(context.SemanticModel, PurposeSyntax.PurposeArgument(invocation)!, cancellationToken)),
        AttributeSyntax attribute => attribute.ArgumentList!.Arguments
            .Where(argument => argument.NameEquals is { } property ? property.Name.Identifier.ValueText == PolicyConstantsParser.Purposes : PurposeSyntax.IsPurposeName(attribute))
            .SelectMany(static argument => PurposeSyntax.Elements(argument.Expression))
            .Select(expression => Read(context.SemanticModel, expression, cancellationToken))
            .ToImmutableArray(),
        _ => default,
    };

    /// <summary>The value of a constant; of one that a generator writes only its name can be known.</summary>
    private static PurposeUseModel Read(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string key })
        {
            return new PurposeUseModel(key, null);
        }

        return expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name, Expression: var owner } && owner.ToString().EndsWith("PrivacyPolicy.Purposes", StringComparison.Ordinal)
            ? new PurposeUseModel(null, name.Identifier.ValueText)
            : new PurposeUseModel(null, null);
    }
}
