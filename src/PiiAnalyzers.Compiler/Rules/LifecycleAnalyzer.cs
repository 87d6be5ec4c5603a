using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Policy;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// How long personal data is kept (PII5001, PII5003), how it goes (PII5002), how it is protected (PII5004), and what people may ask for:
/// a copy (PII5005, PII5006), a human (PII5007), every right of the policy (PII5008), a correction (PII5009), to be old enough (PII5010).
/// By symbols and names, without flow. Registers nothing when the compilation can hold no mark.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LifecycleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        PII5001StoredWithoutRetention.Descriptor,
        PII5002NoErasurePath.Descriptor,
        PII5003RetentionAnchorMissing.Descriptor,
        PII5004NotProtectedAtRest.Descriptor,
        PII5005LeftOutOfExport.Descriptor,
        PII5006SecretExportedInClear.Descriptor,
        PII5007DecisionWithoutReview.Descriptor,
        PII5008RightWithoutHandler.Descriptor,
        PII5009CannotBeRectified.Descriptor,
        PII5010MinimumAgeNotEnforced.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // The marks alone are not enough: who has none of ours has said nothing of keeping.
            var marks = MarkReader.For(start.Compilation, start.Options);
            if (!marks.AnyMarkPossible || start.Compilation.GetTypesByMetadataName(WellKnownNames.PersonalData).IsEmpty || TestProjects.Contains(start.Compilation))
            {
                return;
            }

            var policy = PolicyFile.Of(start.Options, start.CancellationToken);
            var review = FindingReview.For(start.Options, start.CancellationToken);
            var stored = new StoredTypes(start.Compilation);
            var types = new LifecycleChecks(start.Compilation, policy, marks, stored, review);
            start.RegisterSymbolAction(types.Check, SymbolKind.NamedType);
            if (policy is { Policy.Rights.Count: > 0 } && PolicyAnalyzer.IsWhole(start.Compilation))
            {
                start.RegisterCompilationEndAction(end => RightHandlers.Report(policy, marks, stored, review, end));
            }
        });
    }
}
