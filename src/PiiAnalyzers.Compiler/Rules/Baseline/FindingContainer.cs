using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Rules.Baseline;

/// <summary>The member in which a finding lies, as a name that outlives edits elsewhere.</summary>
internal static class FindingContainer
{
    /// <summary>Documentation id of the nearest member; lambdas, local functions and accessors belong to the member around them.</summary>
    public static string IdOf(SyntaxNode root, Location location, SemanticModel model, CancellationToken cancellationToken)
    {
        var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            var symbol = ancestor switch
            {
                VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } or EnumMemberDeclarationSyntax => model.GetDeclaredSymbol(ancestor, cancellationToken),
                BaseFieldDeclarationSyntax field => model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellationToken),
                GlobalStatementSyntax => model.GetDeclaredSymbol((CompilationUnitSyntax)root, cancellationToken),
                BaseNamespaceDeclarationSyntax => null,
                MemberDeclarationSyntax => model.GetDeclaredSymbol(ancestor, cancellationToken),
                _ => null,
            };
            if (symbol?.GetDocumentationCommentId() is { } id)
            {
                return id;
            }
        }

        return "";
    }
}
