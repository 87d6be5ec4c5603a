using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Rules.Baseline;
using PiiAnalyzers.Compiler.Rules.Options;
using PiiAnalyzers.Compiler.Rules.Suppressions;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// What every rule's findings pass through on the way out: the baseline takes away what was there before, the rollout level sets
/// the severity. One for each analyzer and compilation.
/// </summary>
internal sealed class FindingReview
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly BaselineIndex _baseline;
    private readonly bool _isRecording;

    private FindingReview(AnalyzerConfigOptionsProvider options, BaselineIndex baseline, bool isRecording)
    {
        _options = options;
        _baseline = baseline;
        _isRecording = isRecording;
    }

    public bool HasBaseline => !_baseline.IsEmpty && !_isRecording;

    public static FindingReview For(AnalyzerOptions options, CancellationToken cancellationToken) => new(
        options.AnalyzerConfigOptionsProvider,
        new BaselineIndex(BaselineFile.In(options, cancellationToken)),
        PiiOptions.WritesBaseline(options.AnalyzerConfigOptionsProvider));

    /// <summary>What to report of the findings of one file.</summary>
    /// <param name="findings">All of this analyzer for the file, in source order.</param>
    public IEnumerable<Diagnostic> Of(IReadOnlyList<Diagnostic> findings, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        return Of(findings, tree, tree, model.Compilation, finding => FindingContainer.IdOf(tree.GetRoot(cancellationToken), finding.Location, model, cancellationToken), cancellationToken);
    }

    /// <summary>Reports the finding about one symbol, if it is to be reported.</summary>
    public void Report(Diagnostic finding, ISymbol symbol, SymbolAnalysisContext context)
    {
        var id = (symbol as IParameterSymbol)?.ContainingSymbol.GetDocumentationCommentId() ?? symbol.GetDocumentationCommentId() ?? "";
        foreach (var left in Of([finding], symbol, symbol.Locations.FirstOrDefault()?.SourceTree, context.Compilation, _ => id, context.CancellationToken))
        {
            context.ReportDiagnostic(left);
        }
    }

    /// <summary>Reports the finding that says all there is at one place of the syntax, if it is to be reported.</summary>
    public void Report(Diagnostic finding, SyntaxNode node, SyntaxNodeAnalysisContext context)
    {
        var (tree, model, cancellationToken) = (node.SyntaxTree, context.SemanticModel, context.CancellationToken);
        foreach (var left in Of([finding], node, tree, model.Compilation, item => FindingContainer.IdOf(tree.GetRoot(cancellationToken), item.Location, model, cancellationToken), cancellationToken))
        {
            context.ReportDiagnostic(left);
        }
    }

    /// <summary>Reports a finding about the whole program, which stands in no code: no baseline holds it.</summary>
    public void Report(Diagnostic finding, CompilationAnalysisContext context)
    {
        if (!_isRecording)
        {
            context.ReportDiagnostic(Level(finding, null, context.Compilation.Options));
        }
    }

    private IEnumerable<Diagnostic> Of(
        IReadOnlyList<Diagnostic> findings, object scope, SyntaxTree? tree, Compilation compilation, Func<Diagnostic, string> containerOf, CancellationToken cancellationToken)
    {
        if (_isRecording)
        {
            return findings
                .Where(finding => Rollout.JudgesCode(finding.Id) && !IsOff(finding, tree, compilation.Options, cancellationToken))
                .Select(finding => Record(BaselineIndex.KeyOf(finding, containerOf(finding)), finding));
        }

        var left = _baseline.IsEmpty ? findings : _baseline.Without(findings, scope, containerOf);
        return left.Count == 0 ? left : left.Select(finding => Level(finding, tree, compilation.Options));
    }

    /// <summary>Suppressions in a file that have nothing to suppress.</summary>
    /// <inheritdoc cref="StaleSuppressions.In" />
    public IEnumerable<Diagnostic> Stale(ImmutableArray<DiagnosticDescriptor> rules, IReadOnlyList<Diagnostic> findings, SemanticModel model, CancellationToken cancellationToken) =>
        _isRecording ? [] : StaleSuppressions.In(model, rules, findings, cancellationToken);

    /// <summary>To be called at the end of the compilation: tells which entries of the baseline may go.</summary>
    /// <inheritdoc cref="BaselineIndex.ReportStale" />
    public void ReportStale(ImmutableArray<DiagnosticDescriptor> rules, bool isAllClean, CompilationAnalysisContext context) =>
        _baseline.ReportStale(rules, isAllClean, context);

    private Diagnostic Level(Diagnostic finding, SyntaxTree? tree, CompilationOptions options) =>
        finding.Id == PII9002AnalysisBounded.Id
            ? PiiOptions.ReportsBounded(_options, tree) ? DiagnosticCopy.Enabled(finding) : finding
            : Rollout.Apply(finding, PiiOptions.ModeOf(_options, tree), options);

    /// <summary>The compiler writes the properties into its log, from which the package's build task makes the baseline.</summary>
    private static Diagnostic Record(BaselineKey key, Diagnostic finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticKeys.BaselineIn] = key.In;
        properties[DiagnosticKeys.BaselineSource] = key.Source;
        properties[DiagnosticKeys.BaselineSink] = key.Sink;
        return DiagnosticCopy.Recorded(finding, properties.ToImmutable());
    }

    /// <summary>Where a rule is off there is nothing to silence. A recorded finding ignores the configuration, so this asks for it.</summary>
    private static bool IsOff(Diagnostic finding, SyntaxTree? tree, CompilationOptions options, CancellationToken cancellationToken) =>
        (options.SpecificDiagnosticOptions.TryGetValue(finding.Id, out var report) && report == ReportDiagnostic.Suppress)
        || (options.SyntaxTreeOptionsProvider is { } provider
            && ((tree is not null && provider.TryGetDiagnosticValue(tree, finding.Id, cancellationToken, out report))
                || provider.TryGetGlobalDiagnosticValue(finding.Id, cancellationToken, out report))
            && report == ReportDiagnostic.Suppress);
}
