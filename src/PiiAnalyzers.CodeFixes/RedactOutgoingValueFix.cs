using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>
/// Replaces the value that leaks by its redacted form where another program reads it: what is sent, addresses, cookies, files. The
/// other side then gets something else, so this is never done without being asked.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactOutgoingValueFix))]
public sealed class RedactOutgoingValueFix : RedactionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        PII1002PersonalDataTransmitted.Id,
        PII1005PersonalDataInUrl.Id,
        PII1006PersonalDataInCookie.Id,
        PII1007PersonalDataInFile.Id);

    private protected override bool NeedsDecision => true;
}
