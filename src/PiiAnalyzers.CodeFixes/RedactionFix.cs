using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Replaces the value that leaks by its redacted form; which findings, and whether unasked, is the fix's own matter.</summary>
public abstract class RedactionFix : FindingFix
{
    private protected sealed override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic) =>
        RedactionEdits.ChoiceFor(document, diagnostic);

    private protected sealed override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key) =>
        RedactionEdits.Apply(document, diagnostics);
}
