using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Declares why the code around a finding processes personal data. Fixes PII1001 to PII1004.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarePurposeFix))]
public sealed class DeclarePurposeFix : FindingFix
{
    private const string KeyPrefix = "DeclarePurpose:";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        PII1001PersonalDataLogged.Id,
        PII1002PersonalDataTransmitted.Id,
        PII1003PersonalDataInException.Id,
        PII1004PersonalDataInTelemetry.Id);

    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic)
    {
        if (LibrarySymbols.Purposes(document.Compilation) is not { } purposes || LibrarySymbols.PurposeAttribute(document.Compilation) is null)
        {
            return [];
        }

        var edit = Edit(document, ImmutableArray.Create(diagnostic));
        var place = edit.Scope is { } scope ? "on " + NameOf(scope) : "for this value";
        return edit.IsEmpty
            ? []
            : PurposeChoices.For(diagnostic.Id, purposes).Select(purpose => new FixChoice($"Declare Purposes.{purpose} {place}", KeyPrefix + purpose));
    }

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var edit = Edit(document, diagnostics);
        return edit.IsEmpty || key is null || !key.StartsWith(KeyPrefix, StringComparison.Ordinal)
            ? null
            : document.With(edit.Apply(document.Root, document.Compilation, document.Generator, key.Substring(KeyPrefix.Length)));
    }

    private static PurposeEdit Edit(FixDocument document, ImmutableArray<Diagnostic> diagnostics) =>
        PurposeEdit.For(document.Model, document.Root, diagnostics, document.CancellationToken);

    private static string NameOf(SyntaxNode scope) => scope switch
    {
        MethodDeclarationSyntax method => $"'{method.Identifier.ValueText}'",
        LocalFunctionStatementSyntax local => $"'{local.Identifier.ValueText}'",
        PropertyDeclarationSyntax property => $"'{property.Identifier.ValueText}'",
        ConstructorDeclarationSyntax => "this constructor",
        IndexerDeclarationSyntax => "this indexer",
        LambdaExpressionSyntax => "this lambda",
        AccessorDeclarationSyntax => "this accessor",
        _ => "this member",
    };
}
