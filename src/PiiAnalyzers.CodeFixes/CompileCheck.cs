using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Tells whether code still compiles after values in it were replaced. Binds only the member that holds them.</summary>
internal static class CompileCheck
{
    public static bool Holds(SemanticModel model, IReadOnlyList<(SyntaxNode Old, SyntaxNode New)> edits, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var root = tree.GetRoot(cancellationToken);
        var mark = new SyntaxAnnotation();
        var changed = ValueEdits.Apply(root, edits.Select(e => (e.Old, e.New.WithAdditionalAnnotations(mark))));
        var changedTree = tree.WithRootAndOptions(changed, tree.Options);
        var changedModel = model.Compilation.ReplaceSyntaxTree(tree, changedTree).GetSemanticModel(changedTree);
        var places = changedTree.GetRoot(cancellationToken).GetAnnotatedNodes(mark);
        return Errors(changedModel, places, cancellationToken) <= Errors(model, edits.Select(static e => e.Old), cancellationToken);
    }

    private static int Errors(SemanticModel model, IEnumerable<SyntaxNode> places, CancellationToken cancellationToken) =>
        places.Select(static place => Member(place)).Distinct().Sum(member =>
            model.GetDiagnostics(member.Span, cancellationToken).Count(static d => d.Severity == DiagnosticSeverity.Error && !d.IsSuppressed));

    private static SyntaxNode Member(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static a => a is MemberDeclarationSyntax) ?? node;
}
