using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// All flow rules in one pass: what leaves (PII1001–PII1008), what a policy says of flows with a purpose (PII2001, PII2003,
/// PII3001–PII3005), what is stored unmarked (PII4002), where the analysis stopped (PII9002), and which suppressions of these
/// rules have nothing left to suppress (PII4006). Registers nothing when the compilation can hold no personal data.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisclosureAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DisclosureRules.Flow
        .AddRange(PolicyFlowRules.Rules)
        .Add(PII4006UnexplainedSuppression.Descriptor)
        .Add(PII9001BadModelRow.Descriptor)
        .Add(PII9002AnalysisBounded.Descriptor)
        .Add(PII9005StaleBaselineEntry.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var marks = MarkReader.For(start.Compilation, start.Options);
            if (!marks.AnyMarkPossible)
            {
                return;
            }

            var files = ModelFiles(start.Options, start.CancellationToken).ToList();
            var models = ModelIndex.Create(start.Compilation, files, start.CancellationToken);
            var names = SourceNames.Of(start.Compilation, marks, models, start.CancellationToken);
            var review = FindingReview.For(start.Options, start.CancellationToken);
            var policyFile = PolicyFile.Of(start.Options, start.CancellationToken);
            var judged = policyFile is null ? DisclosureRules.Flow : DisclosureRules.Flow.AddRange(PolicyFlowRules.Rules);
            if (review.HasBaseline)
            {
                start.RegisterCompilationEndAction(end => review.ReportStale(judged, names.IsEmpty, end));
            }

            if (names.IsEmpty && files.Count == 0)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file => ReportModelProblems(models, file));
            if (names.IsEmpty)
            {
                return;
            }

            var engine = new FlowEngine(start.Compilation, models, names);
            var policy = policyFile is null ? null : new PolicyFlowRules(policyFile, engine, new ConsentCheck(start.Compilation, engine.Model));
            start.RegisterSemanticModelAction(tree => Report(engine, policy, judged, review, tree));
        });
    }

    private static IEnumerable<(string, Microsoft.CodeAnalysis.Text.SourceText)> ModelFiles(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (file.Path.EndsWith(".pii", StringComparison.OrdinalIgnoreCase) && file.GetText(cancellationToken) is { } text)
            {
                yield return (file.Path, text);
            }
        }
    }

    private static void ReportModelProblems(ModelIndex models, AdditionalFileAnalysisContext context)
    {
        foreach (var problem in models.Problems.Where(problem => problem.Path == context.AdditionalFile.Path))
        {
            var location = Location.Create(problem.Path, problem.Span, problem.Position);
            context.ReportDiagnostic(Diagnostic.Create(PII9001BadModelRow.Descriptor, location, problem.Message));
        }
    }

    private static void Report(FlowEngine engine, PolicyFlowRules? policy, ImmutableArray<DiagnosticDescriptor> judged, FindingReview review, SemanticModelAnalysisContext context)
    {
        var found = engine.Analyze(context.SemanticModel, context.CancellationToken);
        var findings = new List<Diagnostic>();
        foreach (var finding in found.Findings)
        {
            if (DisclosureRules.DescriptorOf(finding) is { } descriptor)
            {
                findings.Add(DisclosureRules.Diagnose(descriptor, finding, engine));
            }
        }

        findings.AddRange(found.Unprotected.Select(item => DisclosureRules.Diagnose(item.Finding, item.Address, engine)));
        findings.AddRange(found.Unmarked.Select(member => DisclosureRules.Diagnose(member, context.SemanticModel.Compilation)));
        findings.AddRange(found.Bounded.Select(static item => DisclosureRules.Bounded(item.Function, item.Limit)));
        policy?.Report(found, findings.Add, context.CancellationToken);
        foreach (var finding in review.Of(findings, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(finding);
        }

        foreach (var stale in review.Stale(judged, findings, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(stale);
        }
    }
}
