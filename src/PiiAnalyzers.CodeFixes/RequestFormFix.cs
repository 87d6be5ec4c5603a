using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Moves the query of a request into a form in its body, where no proxy and no server log keeps it. The server has to know.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestFormFix))]
public sealed class RequestFormFix : FindingFix
{
    private const string Key = "RequestForm";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PII1005PersonalDataInUrl.Id);

    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic)
    {
        if (Edits(document, ImmutableArray.Create(diagnostic)) is { Count: 1 } edits)
        {
            var verb = RequestCall.VerbOf(edits.Keys.Single());
            yield return new FixChoice($"Send the query as the form of a {verb} request, if the server takes it", Key);
        }
    }

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var edits = Edits(document, diagnostics);
        return edits.Count == 0 ? null : document.With(document.Root.ReplaceNodes(edits.Keys, (old, _) => edits[old]));
    }

    private static Dictionary<InvocationExpressionSyntax, InvocationExpressionSyntax> Edits(FixDocument document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = new Dictionary<InvocationExpressionSyntax, InvocationExpressionSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            if (FixableFinding.Create(document.Root, diagnostic) is { } finding
                && finding.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
                && !edits.ContainsKey(call)
                && RequestCall.WithForm(document, call, finding) is { } changed
                && CompileCheck.Holds(document.Model, [(call, changed)], document.CancellationToken))
            {
                edits.Add(call, changed);
            }
        }

        return edits;
    }
}
