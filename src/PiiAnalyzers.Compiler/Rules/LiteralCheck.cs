using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Annotations.Literals;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>PII4005: looks at the text of literals. Samples, attributes and what is named an example are left alone.</summary>
internal static class LiteralCheck
{
    private static readonly ImmutableHashSet<string> Folders = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "test", "tests", "testing", "sample", "samples", "example", "examples", "demo", "demos", "fixtures", "testdata", "mocks");

    public static void Report(SyntaxNodeAnalysisContext context, FindingReview review)
    {
        var token = context.Node.GetFirstToken();
        foreach (var found in LiteralScan.In(token.ValueText))
        {
            if (IsMadeUp(context.Node))
            {
                return;
            }

            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Category, found.Category).Add(DiagnosticKeys.Source, found.Display);
            var literal = Diagnostic.Create(
                PII4005LiteralPersonalData.Descriptor, Place(token, found), additionalLocations: null, properties,
                found.Kind, found.Display, found.Category, string.Empty);
            review.Report(literal, context.Node, context);
        }
    }

    /// <summary>The value itself where the token shows it as it is; the whole token where escapes shift it.</summary>
    private static Location Place(SyntaxToken token, LiteralFinding found)
    {
        var value = token.ValueText.Substring(found.Start, found.Length);
        var offset = token.Text.IndexOf(value, StringComparison.Ordinal);
        return offset < 0
            ? token.GetLocation()
            : Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + offset, value.Length));
    }

    private static bool IsMadeUp(SyntaxNode literal)
    {
        if (literal.SyntaxTree.FilePath.Split('/', '\\').Any(Folders.Contains))
        {
            return true;
        }

        foreach (var node in literal.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax:
                    return true;
                case VariableDeclaratorSyntax { Identifier.ValueText: var name } when IsOfNobody(name):
                    return true;
                case PropertyDeclarationSyntax { Identifier.ValueText: var name } when IsOfNobody(name):
                    return true;
                case AssignmentExpressionSyntax { Left: var target } when target.LastName() is { } name && IsOfNobody(name):
                    return true;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } when IsOfNobody(name):
                    return true;
                case BaseMethodDeclarationSyntax or TypeDeclarationSyntax:
                    return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Identifier.ValueText: var type } && IsOfNobody(type);
            }
        }

        return false;
    }

    /// <summary>A name that says example, or that the value is an organisation's.</summary>
    private static bool IsOfNobody(string name)
    {
        var table = NameTable.Instance;
        return NameWords.Split(name).Any(word =>
            table.Foreign.Contains(word) || word is "example" or "examples" or "sample" or "samples" or "test" or "tests" or "placeholder" or "demo" or "fake" or "mock" or "dummy" or "author" or "copyright");
    }
}
