using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Rules;

namespace PiiAnalyzers.CodeFixes;

/// <summary>A finding of a flow rule, seen from the syntax tree in which it is fixed.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">The marked member as the message names it, or empty.</param>
/// <param name="Expression">The expression that carries the personal data on, or null where the finding lies on something else.</param>
/// <param name="Node">The node at the finding.</param>
/// <param name="Read">Where the personal data is read, if that is in this tree.</param>
internal sealed record FixableFinding(string RuleId, string Source, ExpressionSyntax? Expression, SyntaxNode Node, TextSpan? Read)
{
    public static FixableFinding? Create(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!root.FullSpan.Contains(span))
        {
            return null;
        }

        var node = root.FindNode(span, getInnermostNodeForTie: true);
        diagnostic.Properties.TryGetValue(DiagnosticKeys.Source, out var source);
        var read = diagnostic.AdditionalLocations.FirstOrDefault();
        return new FixableFinding(
            diagnostic.Id,
            source ?? "",
            ExpressionAt(node),
            node,
            read?.SourceTree == diagnostic.Location.SourceTree ? read?.SourceSpan : null);
    }

    private static ExpressionSyntax? ExpressionAt(SyntaxNode node) => node switch
    {
        ArgumentSyntax argument => argument.Expression,
        InterpolationSyntax hole => hole.Expression,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        ThrowStatementSyntax @throw => @throw.Expression,
        ThrowExpressionSyntax @throw => @throw.Expression,
        InterpolatedStringTextSyntax text => text.Parent as ExpressionSyntax,

        // A name is part of what it is the name of: `Email` in `customer.Email`.
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => access,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax binding } => ExpressionAt(binding),
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => node.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(),
        ExpressionSyntax expression when SyntaxFacts.IsInTypeOnlyContext(expression) => null,
        ExpressionSyntax expression => expression,
        _ => null,
    };
}
