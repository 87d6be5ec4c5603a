using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Replaces the value that leaks by its redacted form where only people read it: logs, exceptions, telemetry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactValueFix))]
public sealed class RedactValueFix : RedactionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        PII1001PersonalDataLogged.Id,
        PII1003PersonalDataInException.Id,
        PII1004PersonalDataInTelemetry.Id);

    private protected override bool NeedsDecision => false;
}
