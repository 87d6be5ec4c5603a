using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII4001 and PII4005: what looks like personal data although nobody marked it, by the names of members and by the text of literals,
/// without flow. This is what a project sees that has no mark yet. Test projects are left alone: what they hold is made up.
/// </summary>
/// <remarks>
/// Both in one analyzer: a build skips an analyzer all of whose rules are suggestions by default, and would never show the warnings
/// that PII4001 gives for special categories.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedNameAnalyzer : DiagnosticAnalyzer
{
    private const string GovernmentId = "GovernmentId";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PII4001LooksLikePersonalData.Descriptor, PII4005LiteralPersonalData.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var marks = MarkReader.For(start.Compilation, start.Options);
            if (marks.AnyMarkPossible && !TestProjects.Contains(start.Compilation))
            {
                var review = FindingReview.For(start.Options, start.CancellationToken);
                start.RegisterSymbolAction(symbol => Report(symbol, marks, review), SymbolKind.NamedType);
                start.RegisterSyntaxNodeAction(
                    literal => LiteralCheck.Report(literal, review), SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText);
            }
        });
    }

    private static void Report(SymbolAnalysisContext context, MarkReader marks, FindingReview review)
    {
        foreach (var (member, category) in UnmarkedMembers.Of((INamedTypeSymbol)context.Symbol, marks))
        {
            if (member.Locations.FirstOrDefault(static place => place.IsInSource) is { } place)
            {
                review.Report(Diagnose(member, category, place), member, context);
            }
        }
    }

    private static Diagnostic Diagnose(ISymbol member, string category, Location place)
    {
        var isSpecial = CategoryTaxonomy.Find(category)?.IsSpecial == true;
        var display = $"{member.ContainingType.Name}.{member.Name}";
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticKeys.Source] = display;
        properties[DiagnosticKeys.Category] = category;
        properties[DiagnosticKeys.Member] = member.GetDocumentationCommentId();
        return Diagnostic.Create(
            PII4001LooksLikePersonalData.Descriptor,
            place,
            isSpecial || category == GovernmentId ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties.ToImmutable(),
            display, category, isSpecial ? ", special category" : string.Empty, string.Empty);
    }
}
