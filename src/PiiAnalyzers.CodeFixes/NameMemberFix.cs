using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Rules;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>
/// Names, in an attribute, the member of the type that it leaves open: the date a period counts from (PII5003), the method that reviews a
/// decision (PII5007). Offered where the type has one that fits.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameMemberFix))]
public sealed class NameMemberFix : FindingFix
{
    private const string Key = "NameMember";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(PII5003RetentionAnchorMissing.Id, PII5007DecisionWithoutReview.Id);

    private protected override bool NeedsDecision => true;

    private protected override IEnumerable<FixChoice> Choices(FixDocument document, Diagnostic diagnostic) =>
        Member(diagnostic) is { } member && Attribute(document.Root, diagnostic) is not null
            ? [new FixChoice($"{Argument(diagnostic)} = nameof({member})", Key)]
            : [];

    private protected override Document? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var edits = new Dictionary<AttributeSyntax, (string Argument, string Member)>();
        foreach (var diagnostic in diagnostics)
        {
            if (Member(diagnostic) is { } member && Attribute(document.Root, diagnostic) is { } attribute)
            {
                edits[attribute] = (Argument(diagnostic), member);
            }
        }

        return edits.Count == 0 ? null : document.With(document.Root.ReplaceNodes(edits.Keys, (old, now) => With(now, edits[old].Argument, edits[old].Member)));
    }

    private static string Argument(Diagnostic diagnostic) => diagnostic.Id == PII5003RetentionAnchorMissing.Id ? "Anchor" : "HumanReview";

    private static string? Member(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(DiagnosticKeys.Suggestion, out var member) ? member : null;

    /// <summary>A mark takes no anchor: only <c>[Retention]</c> and <c>[AutomatedDecision]</c> do.</summary>
    private static AttributeSyntax? Attribute(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && attribute.Name.ToString() is var name && (name.Contains("Retention") || name.Contains("AutomatedDecision"))
            ? attribute
            : null;

    private static AttributeSyntax With(AttributeSyntax attribute, string argument, string member)
    {
        var value = ParseExpression($"nameof({member})");
        var arguments = attribute.ArgumentList ?? AttributeArgumentList();
        if (arguments.Arguments.FirstOrDefault(item => item.NameEquals?.Name.Identifier.ValueText == argument) is { } known)
        {
            return attribute.ReplaceNode(known.Expression, value.WithTriviaFrom(known.Expression));
        }

        var added = AttributeArgument(NameEquals(IdentifierName(argument).WithTrailingTrivia(Space)).WithEqualsToken(Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space)), null, value);
        return attribute.WithArgumentList(arguments.WithArguments(arguments.Arguments.Count == 0
            ? SingletonSeparatedList(added)
            : SeparatedList<AttributeArgumentSyntax>(arguments.Arguments.GetWithSeparators().Add(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)).Add(added))));
    }
}
