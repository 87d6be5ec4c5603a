using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>
/// Turns a log call into a <c>[LoggerMessage]</c> method whose parameters carry the categories of their data, so that the redactor
/// that is registered for a category decides what the log holds. Offered where Microsoft.Extensions.Telemetry writes these methods: the
/// generator that comes with the framework takes no notice of categories.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoggerMessageFix))]
public sealed class LoggerMessageFix : FindingFix
{
    private const string Key = "LoggerMessage";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PII1001PersonalDataLogged.Id);

    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic)
    {
        if (LibrarySymbols.HasRedactingLoggerMessages(document.Compilation) && LoggerMessageEdit.Apply(document, ImmutableArray.Create(diagnostic)) is not null)
        {
            yield return new FixChoice("Log through a [LoggerMessage] method with classified parameters", Key);
        }
    }

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key) =>
        LibrarySymbols.HasRedactingLoggerMessages(document.Compilation) && LoggerMessageEdit.Apply(document, diagnostics) is { } root
            ? document.With(root)
            : null;
}
