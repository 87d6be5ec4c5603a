using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Takes each type once through all rules of its life: what its attributes say, and what is stored of it.</summary>
internal sealed class LifecycleChecks(Compilation compilation, PolicyFile? policy, MarkReader marks, StoredTypes stored, FindingReview review)
{
    /// <summary>Methods and parameters decide and state ages; in most code none does, and the attributes of none need be read.</summary>
    private readonly Lazy<bool> _statesOfMethods = new(() => compilation.SyntaxTrees
        .SelectMany(static tree => TreeOutline.Of(tree, default).Attributed)
        .Any(static outline => outline.Attributes.Any(static name => name is "AutomatedDecision" or "MinimumAge")));

    private readonly RetentionAnchors _anchors = new(policy);
    private readonly ExportChecks _exports = new(policy);
    private readonly RetentionCoverage _retention = new(policy, marks, stored, review);
    private readonly RestProtection _rest = new(policy, marks, stored, review, new RestConverters(compilation));
    private readonly ErasurePaths _erasure = new(compilation, marks, stored, review);
    private readonly RectificationCheck _rectification = new(marks, stored, review);
    private readonly MinimumAgeCheck? _age = policy?.Policy.Header.MinimumAge is { } years and > 0 ? new MinimumAgeCheck(policy, years, compilation, marks) : null;

    public void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is TypeKind.Delegate or TypeKind.Enum || type.IsImplicitlyDeclared)
        {
            return;
        }

        var isWhole = type.IsRecord || _statesOfMethods.Value;
        foreach (var symbol in isWhole ? MarkedSymbols.Of(type) : type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol).Prepend(type))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                Check(symbol, type, attribute, context);
            }
        }

        if (_age?.Check(type, context.CancellationToken) is { } young)
        {
            review.Report(young.Found, young.Member, context);
        }

        if (stored.Of(type) is { } own)
        {
            Check(own, type, context);
            _rectification.Check(own, context);
        }

        foreach (var item in stored.KeptBy(type))
        {
            Check(item, item.Place, context);
        }
    }

    private void Check(StoredType item, ISymbol place, SymbolAnalysisContext context)
    {
        _retention.Check(item, place, context);
        _erasure.Check(item, place, context);
        _rest.Check(item, place, context);
    }

    private void Check(ISymbol symbol, INamedTypeSymbol type, AttributeData attribute, SymbolAnalysisContext context)
    {
        switch (attribute.AttributeClass)
        {
            case { Name: "RetentionAttribute" } kind when kind.HasFullName(WellKnownNames.Retention):
                Report(_anchors.Check(symbol, type, attribute, context.CancellationToken));
                break;
            case { Name: "AutomatedDecisionAttribute" } kind when kind.HasFullName(WellKnownNames.AutomatedDecision):
                Report(DecisionReview.Check(symbol, type, attribute, context.CancellationToken));
                break;
            case { Name: "MinimumAgeAttribute" } kind when kind.HasFullName(WellKnownNames.MinimumAge):
                Report(_age?.Check(symbol, attribute, context.CancellationToken));
                break;
            case { } kind when marks.KindOf(kind) is (MarkAttributeKind.Own or MarkAttributeKind.OwnDerived) and var own:
                var mark = MarkAttributeParser.Parse(attribute, own, symbol.Name);
                Report(symbol is IParameterSymbol ? null : _anchors.Check(symbol, type, mark, attribute, context.CancellationToken));
                foreach (var found in _exports.Check(symbol, mark, attribute, context.CancellationToken))
                {
                    Report(found);
                }

                break;
        }

        void Report(Diagnostic? found)
        {
            if (found is not null)
            {
                review.Report(found, symbol, context);
            }
        }
    }
}
