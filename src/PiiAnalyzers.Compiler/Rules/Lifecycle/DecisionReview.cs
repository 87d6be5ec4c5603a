using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>PII5007: code that decides alone about a person, and no method by which a human looks at the decision again.</summary>
internal static class DecisionReview
{
    /// <summary>Words in the name of a method that reviews.</summary>
    private static readonly ImmutableHashSet<string> Words = ImmutableHashSet.Create(StringComparer.Ordinal, "review", "reviews", "appeal", "human", "manual", "manually", "contest", "reconsider", "override");

    public static Diagnostic? Check(ISymbol symbol, INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
        {
            return null;
        }

        var name = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "HumanReview").Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
        var methods = Methods(type).ToList();
        var likely = methods.FirstOrDefault(method => !IsDecision(method, symbol) && NameWords.Split(method.Name).Any(Words.Contains))?.Name;
        if (string.IsNullOrWhiteSpace(name))
        {
            return Report("names no way to a human", likely is null ? "add a method by which a person asks for review, and name it: HumanReview = nameof(…)" : $"name it: HumanReview = nameof({likely})", likely);
        }

        var named = methods.Where(method => method.Name == name).ToList();
        return named.Count == 0 ? Report($"names \"{name}\" for the review, which {type.Name} does not have", $"name a method of {type.Name}{EditDistance.Hint(name!, methods.Select(static method => method.Name))}", likely)
            : named.TrueForAll(method => IsDecision(method, symbol)) ? Report($"names \"{name}\" for the review, which decides alone itself", "name a method in which a human decides", likely)
            : null;

        Diagnostic Report(string what, string advice, string? suggestion) => Diagnostic.Create(
            PII5007DecisionWithoutReview.Descriptor,
            (name is null ? null : syntax.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "HumanReview"))?.GetLocation() ?? syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Suggestion, suggestion),
            symbol is INamedTypeSymbol ? symbol.Name : $"{type.Name}.{symbol.Name}", what, advice);
    }

    private static bool IsDecision(IMethodSymbol method, ISymbol decision) =>
        SymbolEqualityComparer.Default.Equals(method, decision) || method.FindAttribute(WellKnownNames.AutomatedDecision) is not null;

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } or { TypeKind: TypeKind.Interface }; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation)
                {
                    yield return method;
                }
            }
        }

        foreach (var method in type.AllInterfaces.SelectMany(static item => item.GetMembers()).OfType<IMethodSymbol>())
        {
            yield return method;
        }
    }
}
