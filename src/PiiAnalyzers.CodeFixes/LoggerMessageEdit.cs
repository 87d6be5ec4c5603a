using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Rules;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Replaces log calls by calls of new partial methods at the end of their types.</summary>
internal static class LoggerMessageEdit
{
    /// <summary>The new root, or null where no call can be turned.</summary>
    public static SyntaxNode? Apply(FixDocument document, ImmutableArray<Diagnostic> diagnostics)
    {
        var categories = new Dictionary<InvocationExpressionSyntax, (LogCall Call, List<(FixableFinding Finding, string Category)> Findings)>();
        foreach (var diagnostic in diagnostics)
        {
            if (FixableFinding.Create(document.Root, diagnostic) is { } finding
                && LogCall.Around(document, finding) is { } call
                && diagnostic.Properties.TryGetValue(DiagnosticKeys.Category, out var category))
            {
                if (!categories.TryGetValue(call.Call, out var known))
                {
                    categories.Add(call.Call, known = (call, []));
                }

                known.Findings.Add((finding, category ?? ""));
            }
        }

        var calls = new Dictionary<SyntaxNode, SyntaxNode>();
        var methods = new Dictionary<TypeDeclarationSyntax, List<MethodDeclarationSyntax>>();
        foreach (var (call, findings) in categories.Values.OrderBy(static item => item.Call.Call.SpanStart))
        {
            if (TypeFor(call.Call) is not { } type || document.Model.GetDeclaredSymbol(type, document.CancellationToken) is not { } symbol)
            {
                continue;
            }

            var marks = call.Template.Holes.Select(hole => MarkOf(document, hole.Value, findings)).ToList();
            var taken = new HashSet<string>(methods.SelectMany(static item => item.Value).Select(static method => method.Identifier.ValueText));
            var name = LoggerMessageMethod.NameFor(call, symbol, taken);
            if (marks.Any(static mark => mark is not null) && LoggerMessageMethod.Declare(document, call, name, marks) is { } method)
            {
                calls.Add(call.Call, LoggerMessageMethod.CallOf(call, name));
                if (!methods.TryGetValue(type, out var added))
                {
                    methods.Add(type, added = []);
                }

                added.Add(method);
            }
        }

        return calls.Count == 0 ? null : Rewrite(document.Root, calls, methods);
    }

    private static SyntaxNode Rewrite(SyntaxNode root, Dictionary<SyntaxNode, SyntaxNode> calls, Dictionary<TypeDeclarationSyntax, List<MethodDeclarationSyntax>> methods)
    {
        var types = new HashSet<SyntaxNode>(methods.Keys.SelectMany(static type => type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()));
        return root.ReplaceNodes(
            calls.Keys.Concat(types),
            (old, now) => calls.TryGetValue(old, out var call)
                ? call
                : Partial(methods.TryGetValue((TypeDeclarationSyntax)old, out var added) ? With((TypeDeclarationSyntax)now, added) : (TypeDeclarationSyntax)now));
    }

    private static TypeDeclarationSyntax With(TypeDeclarationSyntax type, List<MethodDeclarationSyntax> methods)
    {
        var end = type.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var lineEnd = end.RawKind == 0 ? ElasticCarriageReturnLineFeed : ElasticEndOfLine(end.ToString());
        return type.AddMembers([.. methods.Select(method => (MemberDeclarationSyntax)method
            .WithAttributeLists(SingletonList(method.AttributeLists[0].WithTrailingTrivia(lineEnd)))
            .WithLeadingTrivia(lineEnd)
            .WithTrailingTrivia(lineEnd))]);
    }

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return type;
        }

        var partial = Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(Space);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : (TypeDeclarationSyntax)type.WithKeyword(type.Keyword.WithLeadingTrivia()).WithModifiers(TokenList(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia)));
    }

    /// <summary>The type that can take the method: with braces, no interface, and not the program of top-level statements.</summary>
    private static TypeDeclarationSyntax? TypeFor(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { OpenBraceToken.RawKind: not 0 } type and not InterfaceDeclarationSyntax ? type : null;

    /// <summary>The mark for a value: of the finding that lies in it, else of the member that it reads.</summary>
    private static INamedTypeSymbol? MarkOf(FixDocument document, ExpressionSyntax value, List<(FixableFinding Finding, string Category)> findings)
    {
        foreach (var (finding, category) in findings.OrderBy(static item => item.Category, StringComparer.Ordinal))
        {
            if (finding.Expression is { } expression
                && (value.Span.Contains(expression.Span) || new ContentReads(document.Model, finding, document.CancellationToken).In(expression).Any(read => value.Span.Contains(read.Span))))
            {
                return LibrarySymbols.MarkOf(document.Compilation, category);
            }
        }

        return MarkedRead(document, value) is { } mark ? LibrarySymbols.MarkOf(document.Compilation, mark.CategoryKey) : null;
    }

    /// <summary>Another finding of the same call: a marked member that is read here, as it is or as text.</summary>
    private static PersonalDataMark? MarkedRead(FixDocument document, ExpressionSyntax value)
    {
        var marks = MarkReader.For(document.Compilation);
        var type = document.Model.GetTypeInfo(value, document.CancellationToken).Type;
        foreach (var read in value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            var info = document.Model.GetTypeInfo(read, document.CancellationToken);
            if (document.Model.GetSymbolInfo(read, document.CancellationToken).Symbol is { } symbol && marks.Read(symbol) is { } mark
                && EditTargets.IsWholeOf(value, read)
                && (type?.SpecialType == SpecialType.System_String || SymbolEqualityComparer.Default.Equals(type, info.Type)))
            {
                return mark;
            }
        }

        return null;
    }
}
