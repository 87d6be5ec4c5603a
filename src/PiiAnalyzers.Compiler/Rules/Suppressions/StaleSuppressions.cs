using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Compiler.Rules.Suppressions;

/// <summary>
/// Suppressions that have nothing to suppress, for rules whose findings in the file are all known. Says nothing where another build
/// of the same text could find something: code under <c>#if</c>, code that does not compile.
/// </summary>
internal static class StaleSuppressions
{
    /// <param name="rules">The rules that were asked about this file.</param>
    /// <param name="findings">All they found in it, silenced or not.</param>
    public static IEnumerable<Diagnostic> In(SemanticModel model, ImmutableArray<DiagnosticDescriptor> rules, IReadOnlyList<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var stale = PragmaSuppressions.In(root).Concat(AttributeSuppressions.In(root))
            .Where(suppression => suppression.Region is { } region && rules.Any(rule => rule.Id == suppression.Rule)
                && !findings.Any(finding => finding.Id == suppression.Rule && region.Contains(finding.Location.SourceSpan.Start)))
            .ToList();
        return stale.Count > 0 && IsWhole(root, model, cancellationToken)
            ? stale.Select(static suppression => PII4006UnexplainedSuppression.Stale(suppression.Place, suppression.Rule))
            : [];
    }

    private static bool IsWhole(SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        !(root.ContainsDirectives && ((CSharpSyntaxNode)root).GetFirstDirective(static d => d.IsKind(SyntaxKind.IfDirectiveTrivia)) is not null)
        && !model.GetDiagnostics(cancellationToken: cancellationToken).Any(static d => d.Severity == DiagnosticSeverity.Error);
}
