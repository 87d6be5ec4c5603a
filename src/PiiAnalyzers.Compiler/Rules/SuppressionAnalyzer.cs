using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Rules.Suppressions;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Suppressions of our rules without a reason (PII4006). Those without effect are found where the findings are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = ImmutableArray.Create(PII4006UnexplainedSuppression.Descriptor);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.Add(PII9005StaleBaselineEntry.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!MarkReader.For(start.Compilation).AnyMarkPossible)
            {
                return;
            }

            var review = FindingReview.For(start.Options, start.CancellationToken);
            start.RegisterSemanticModelAction(tree => Report(review, tree));
            start.RegisterCompilationEndAction(end => review.ReportStale(Rules, isAllClean: false, end));
        });
    }

    private static void Report(FindingReview review, SemanticModelAnalysisContext context)
    {
        var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        var found = PragmaSuppressions.In(root).Concat(AttributeSuppressions.In(root))
            .Where(static suppression => !suppression.HasReason)
            .OrderBy(static suppression => suppression.Place.SourceSpan.Start)
            .Select(static suppression => PII4006UnexplainedSuppression.Unexplained(suppression.Place, suppression.Rule))
            .ToList();
        foreach (var finding in review.Of(found, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(finding);
        }
    }
}
