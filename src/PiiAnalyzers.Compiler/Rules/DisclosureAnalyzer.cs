using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// All flow rules in one pass: what leaves (PII1001–PII1008), what is stored unmarked (PII4002), and where the analysis
/// stopped (PII9002). Registers nothing when the compilation can hold no personal data.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisclosureAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleIndex.All;

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
            start.RegisterSemanticModelAction(tree => Report(engine, tree));
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

    private static void Report(FlowEngine engine, SemanticModelAnalysisContext context)
    {
        var found = engine.Analyze(context.SemanticModel, context.CancellationToken);
        foreach (var finding in found.Findings)
        {
            if (DisclosureRules.DescriptorOf(finding) is { } descriptor)
            {
                context.ReportDiagnostic(DisclosureRules.Diagnose(descriptor, finding, engine));
            }
        }

        foreach (var (finding, address) in found.Unprotected)
        {
            context.ReportDiagnostic(DisclosureRules.Diagnose(finding, address, engine));
        }

        foreach (var member in found.Unmarked)
        {
            context.ReportDiagnostic(DisclosureRules.Diagnose(member));
        }

        foreach (var (function, limit) in found.Bounded)
        {
            context.ReportDiagnostic(DisclosureRules.Bounded(function, limit));
        }
    }
}
