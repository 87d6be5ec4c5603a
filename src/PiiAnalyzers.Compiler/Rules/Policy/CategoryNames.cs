using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Holds the categories of marks against the policy: declared at all (PII7002), used by a purpose (PII2004), and allowed where it is special (PII2005).</summary>
internal sealed class CategoryNames(PolicyFile policy, MarkReader marks, FindingReview review)
{
    private readonly CategoryResolver _resolver = CategoryResolver.For(policy.Policy);
    private readonly ConcurrentDictionary<string, bool> _explained = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PolicyPurpose> _purposes = policy.Policy.Purposes.Where(policy.Policy.Explains).ToImmutableArray();

    public void Type(SymbolAnalysisContext context)
    {
        if (context.IsGeneratedCode)
        {
            return;
        }

        foreach (var symbol in MarkedSymbols.Of((INamedTypeSymbol)context.Symbol))
        {
            Check(symbol, symbol.GetAttributes(), Report, context.CancellationToken);
            if (symbol is IMethodSymbol method)
            {
                Check(symbol, method.GetReturnTypeAttributes(), Report, context.CancellationToken);
            }

            void Report(Diagnostic found) => review.Report(found, symbol, context);
        }
    }

    /// <summary><c>[assembly: AnnotatePersonalData(typeof(T), "Member", …)]</c>.</summary>
    public void Annotation(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (context.IsGeneratedCode || attribute.Parent is not AttributeListSyntax { Target.Identifier.ValueText: "assembly" }
            || attribute.ArgumentList is not { Arguments.Count: > 1 }
            || !context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type.IsOrDerivesFrom(WellKnownNames.AnnotatePersonalData))
        {
            return;
        }

        var data = context.Compilation.Assembly.GetAttributes().FirstOrDefault(item =>
            item.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span);
        if (data is { ConstructorArguments: [{ Value: INamedTypeSymbol type }, ..] })
        {
            var member = data.ConstructorArguments.Length > 1 && data.ConstructorArguments[1].Value is string name ? type.GetMembers(name).FirstOrDefault() : null;
            if (marks.Read(member ?? type) is { } mark)
            {
                Check(mark, SourceInfo.DisplayOf(member ?? type), attribute.ArgumentList.Arguments.Last().GetLocation(), found => review.Report(found, attribute, context));
            }
        }
    }

    private void Check(ISymbol symbol, ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var attribute in attributes)
        {
            if (marks.KindOf(attribute.AttributeClass) is (MarkAttributeKind.Own or MarkAttributeKind.OwnDerived) and var kind
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax)
            {
                var place = syntax.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.GetLocation() ?? syntax.GetLocation();
                Check(MarkAttributeParser.Parse(attribute, kind, symbol.Name), SourceInfo.DisplayOf(symbol), place, report);
            }
        }
    }

    private void Check(PersonalDataMark mark, string display, Location place, Action<Diagnostic> report)
    {
        if (!CategoryResolver.IsSpecific(mark))
        {
            return;
        }

        var categories = _resolver.Resolve(mark);
        if (categories.IsEmpty)
        {
            report(Diagnostic.Create(PII7002CategoryNotDeclared.Descriptor, place, Name(mark), display, policy.Name, Advice(mark)));
        }
        else if (_purposes.Length > 0 && !_explained.GetOrAdd(mark.CategoryKey, _ => categories.Any(IsUsed)))
        {
            report(Diagnostic.Create(PII2004NoPurposeUsesCategory.Descriptor, place, display, Ids(categories), policy.Name));
        }

        if (!categories.IsEmpty && IsSpecial(mark, categories) && categories.All(static category => category.Condition is null))
        {
            report(Diagnostic.Create(PII2005SpecialCategoryWithoutCondition.Descriptor, place, display, mark.CategoryKey, policy.Name, Ids(categories)));
        }
    }

    /// <summary>The built-in category is special, or the policy says so of all that the mark may mean.</summary>
    private static bool IsSpecial(PersonalDataMark mark, ImmutableArray<PolicyCategory> categories) =>
        (!mark.IsPolicyKey && CategoryTaxonomy.Find(mark.CategoryKey) is { IsSpecial: true }) || categories.All(static category => category.IsSpecial);

    private static string Ids(ImmutableArray<PolicyCategory> categories) => string.Join(", ", categories.Select(static category => category.Id.Value));

    private bool IsUsed(PolicyCategory category) => _purposes.Any(purpose => policy.Policy.Allows(purpose, category.Id.Value));

    private static string Name(PersonalDataMark mark) => mark.IsPolicyKey ? $"\"{mark.CategoryKey}\"" : mark.CategoryKey;

    private string Advice(PersonalDataMark mark)
    {
        if (!mark.IsPolicyKey)
        {
            return CategoryTaxonomy.Find(mark.CategoryKey) is { } row ? $"; declare a category there with the term {row.Dpv}, or do not collect it" : "";
        }

        var hint = EditDistance.Hint(mark.CategoryKey, policy.Policy.Categories.Select(static category => category.Id.Value));
        return hint.Length > 0 ? hint : "; name one of its categories, or declare this one there";
    }
}
