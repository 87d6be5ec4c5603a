using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Suppresses a finding and leaves room for the reason, for which PII4006 asks until it is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressWithReasonFix))]
public sealed class SuppressWithReasonFix : FindingFix
{
    private const string Key = "SuppressWithReason";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        DisclosureRules.Flow.Select(static rule => rule.Id).ToImmutableArray();

    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic)
    {
        if (SuppressionEdit.For(document, ImmutableArray.Create(diagnostic)).Count > 0)
        {
            yield return new FixChoice($"Suppress {diagnostic.Id} and say why", Key);
        }
    }

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var changes = SuppressionEdit.For(document, diagnostics);
        return changes.Count == 0 ? null : document.Document.WithText(document.Root.SyntaxTree.GetText(document.CancellationToken).WithChanges(changes));
    }
}
