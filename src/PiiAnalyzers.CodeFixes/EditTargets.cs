using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Which expressions an edit of a value replaces: the smallest that still stand for the value, then wider ones.</summary>
internal static class EditTargets
{
    /// <summary>Groups of expressions; the first group that can be edited is the one to take.</summary>
    public static IEnumerable<IReadOnlyList<ExpressionSyntax>> For(SemanticModel model, FixableFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Expression is not { } whole)
        {
            yield break;
        }

        var reads = new ContentReads(model, finding, cancellationToken).In(whole);
        var group = reads.Count > 0
            ? reads.Select(read => WidestValue(read, whole))
            : Pieces(whole, model, cancellationToken);
        var targets = Outermost(group);
        while (true)
        {
            yield return targets;
            if (targets.Count == 1 && targets[0] == whole)
            {
                yield break;
            }

            targets = Outermost(targets.Select(target => target == whole ? whole : WidestValue(Container(target, whole), whole)));
        }
    }

    /// <summary>
    /// Climbs from a read to the whole value it is the content of (<c>customer.Email?.Trim() ?? "none"</c>), up to the place where
    /// it is joined with other content: a hole, an operand, an argument, an initializer.
    /// </summary>
    private static ExpressionSyntax WidestValue(ExpressionSyntax read, ExpressionSyntax whole)
    {
        var current = read;
        while (current != whole && Around(current) is { } wider && whole.Span.Contains(wider.Span))
        {
            current = wider;
        }

        return current;
    }

    /// <summary>Whether a value is what a read gives, or a transformation of it, and not joined with anything else.</summary>
    public static bool IsWholeOf(ExpressionSyntax value, ExpressionSyntax read) => WidestValue(read, value) == value;

    private static ExpressionSyntax? Around(ExpressionSyntax value) => value.Parent switch
    {
        MemberAccessExpressionSyntax access => access,
        ConditionalAccessExpressionSyntax access => access,
        MemberBindingExpressionSyntax binding => binding,
        InvocationExpressionSyntax call when call.Expression == value => call,
        ElementAccessExpressionSyntax element when element.Expression == value => element,
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed,
        CastExpressionSyntax cast => cast,
        AwaitExpressionSyntax awaited => awaited,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary => binary,
        ConditionalExpressionSyntax conditional when conditional.Condition != value => conditional,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax selection } => selection,
        _ => null,
    };

    /// <summary>The expression in which the target is one part among others.</summary>
    private static ExpressionSyntax Container(ExpressionSyntax target, ExpressionSyntax whole) =>
        target.Ancestors().OfType<ExpressionSyntax>().FirstOrDefault(e => whole.Span.Contains(e.Span) && IsValue(e)) ?? whole;

    // What is an expression to the parser only: it has no value of its own that a call could take.
    private static bool IsValue(ExpressionSyntax expression) => expression is not (
        InitializerExpressionSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax or MemberBindingExpressionSyntax
        or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax or ThrowExpressionSyntax or RefExpressionSyntax
        or DeclarationExpressionSyntax or TypeSyntax);

    /// <summary>No read is visible: a composed text keeps its fixed words, everything else is one piece.</summary>
    private static IEnumerable<ExpressionSyntax> Pieces(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        var holes = whole switch
        {
            InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(static h => h.Expression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Operands(sum),

            // A call that yields nothing is no value: what leaks is among what it is given.
            InvocationExpressionSyntax call when model.GetTypeInfo(call, cancellationToken).Type is { SpecialType: SpecialType.System_Void } =>
                call.ArgumentList.Arguments.Select(static a => a.Expression),
            _ => [whole],
        };
        var open = holes.Where(h => !model.GetConstantValue(h, cancellationToken).HasValue).ToList();
        var texts = open.Where(h => model.GetTypeInfo(h, cancellationToken).Type is { IsReferenceType: true }).ToList();
        return texts.Count > 0 ? texts : open.Count > 0 ? open : [whole];
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            ? Operands(sum.Left).Concat(Operands(sum.Right))
            : [expression];

    public static IReadOnlyList<ExpressionSyntax> Outermost(IEnumerable<ExpressionSyntax> expressions)
    {
        var all = expressions.Distinct().ToList();
        return all.Where(e => !all.Any(other => other != e && other.Span.Contains(e.Span))).OrderBy(static e => e.SpanStart).ToList();
    }
}
