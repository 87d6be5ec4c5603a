using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The smallest replacement of a leaking value by a redacted form that compiles.</summary>
internal static class RedactionEdit
{
    /// <summary>Replacements, or none where the place takes no text.</summary>
    public static ImmutableArray<(ExpressionSyntax Value, ExpressionSyntax Redacted)> For(
        SemanticModel model, SyntaxGenerator generator, FixableFinding finding, CancellationToken cancellationToken)
    {
        var redactions = new Redactions(model, generator, cancellationToken);
        foreach (var group in EditTargets.For(model, finding, cancellationToken))
        {
            var edits = group
                .Select(value => (Value: value, Redacted: FirstThatCompiles(model, value, redactions.Of(value, finding.RuleId), cancellationToken)))
                .ToList();
            if (edits.All(static e => e.Redacted is not null))
            {
                return edits.Select(static e => (e.Value, e.Redacted!)).ToImmutableArray();
            }
        }

        return ImmutableArray<(ExpressionSyntax, ExpressionSyntax)>.Empty;
    }

    private static ExpressionSyntax? FirstThatCompiles(
        SemanticModel model, ExpressionSyntax value, IEnumerable<ExpressionSyntax> candidates, CancellationToken cancellationToken) =>
        candidates.FirstOrDefault(candidate => CompileCheck.Holds(model, [ValueEdits.Replace(value, candidate)], cancellationToken));
}
