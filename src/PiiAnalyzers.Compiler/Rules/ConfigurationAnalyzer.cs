using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules.Baseline;
using PiiAnalyzers.Compiler.Rules.Options;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>What the package was told and cannot follow: options (PII9003) and baselines (PII9004).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PII9003InvalidOption.Descriptor, PII9004UnreadableBaseline.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static end =>
        {
            foreach (var problem in OptionProblems.Of(end.Compilation, end.Options.AnalyzerConfigOptionsProvider, end.CancellationToken))
            {
                end.ReportDiagnostic(Diagnostic.Create(PII9003InvalidOption.Descriptor, Location.None, problem));
            }
        });
        context.RegisterAdditionalFileAction(static file =>
        {
            // A baseline that is being written anew need not be readable.
            if (!PiiOptions.WritesBaseline(file.Options.AnalyzerConfigOptionsProvider) && BaselineFile.Of(file.AdditionalFile, file.CancellationToken) is { } baseline)
            {
                foreach (var problem in baseline.Problems)
                {
                    file.ReportDiagnostic(Diagnostic.Create(PII9004UnreadableBaseline.Descriptor, baseline.LocationOf(problem.Span), problem.Message));
                }
            }
        });
    }
}
