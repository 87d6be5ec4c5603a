using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>PII4003 and PII4004: holds marks that claim not to identify against what stands beside and inside.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TierAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PII4003NeighbourIdentifies.Descriptor, PII4004AggregateExposesPerson.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var marks = MarkReader.For(start.Compilation, start.Options);
            if (marks.AnyMarkPossible)
            {
                var review = FindingReview.For(start.Options, start.CancellationToken);
                start.RegisterSymbolAction(symbol => Check(symbol, marks, review), SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context, MarkReader marks, FindingReview review)
    {
        if (TierClaim.Of(context.Symbol) is not { } claim)
        {
            return;
        }

        if (context.Symbol is IPropertySymbol or IFieldSymbol && IdentifyingMembers.Beside(context.Symbol, marks) is { } neighbour)
        {
            Report(
                context, review, PII4003NeighbourIdentifies.Descriptor, claim, neighbour,
                DisplayOf(context.Symbol), claim.Tier == Tiers.Aggregated ? "Aggregated" : "NonIdentifying", DisplayOf(neighbour), string.Empty);
        }
        else if (claim.Tier == Tiers.Aggregated && ResultOf(context.Symbol) is { } type && IdentifyingMembers.In(type, marks) is { } exposed)
        {
            Report(
                context, review, PII4004AggregateExposesPerson.Descriptor, claim, exposed,
                DisplayOf(context.Symbol), DisplayOf(exposed), marks.Read(exposed)?.CategoryKey ?? "key of the person", string.Empty);
        }
    }

    private static ITypeSymbol? ResultOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };

    private static void Report(SymbolAnalysisContext context, FindingReview review, DiagnosticDescriptor descriptor, TierClaim claim, ISymbol other, params object[] arguments)
    {
        var place = claim.Attribute.ApplicationSyntaxReference is { } reference
            ? Location.Create(reference.SyntaxTree, reference.Span)
            : context.Symbol.Locations.FirstOrDefault() ?? Location.None;
        var found = Diagnostic.Create(descriptor, place, other.Locations.Where(location => location.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree)), arguments);
        review.Report(found, context.Symbol, context);
    }

    private static string DisplayOf(ISymbol symbol) => symbol is INamedTypeSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";
}
