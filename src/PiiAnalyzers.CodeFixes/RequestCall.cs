using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>Calls of <c>HttpClient</c> that send no content, or none yet.</summary>
internal static class RequestCall
{
    /// <summary>The verb that the changed call has.</summary>
    public static string VerbOf(InvocationExpressionSyntax call) => NameOf(call) switch { "PutAsync" => "PUT", "PatchAsync" => "PATCH", _ => "POST" };

    /// <summary>
    /// The call with its query as form content, or null where that cannot be said of the text alone: an address that is not written
    /// here, content that is there already, a result that the other verb does not give.
    /// </summary>
    public static InvocationExpressionSyntax? WithForm(FixDocument document, InvocationExpressionSyntax call, FixableFinding finding)
    {
        var arguments = call.ArgumentList.Arguments;
        if (call.Expression is not MemberAccessExpressionSyntax access
            || document.Model.GetSymbolInfo(call, document.CancellationToken).Symbol is not IMethodSymbol { ContainingType.Name: "HttpClient" } method
            || arguments.Count == 0 || arguments.Any(static a => a.NameColon is not null)
            || arguments[0].Expression is not InterpolatedStringExpressionSyntax address
            || UrlQuery.Split(address, document) is not { } query
            || !IsInQuery(query, address, finding, document))
        {
            return null;
        }

        var form = Form(query.Fields, document);
        switch (method.Name)
        {
            // The overload with a completion option has no counterpart.
            case "GetAsync" when method.Parameters.All(static p => p.Type.Name is "String" or "CancellationToken"):
                return Changed(call, access.WithName(IdentifierName("PostAsync")), arguments.RemoveAt(0).InsertRange(0, [Argument(query.Path), form]));
            case "PostAsync" or "PutAsync" or "PatchAsync" when arguments.Count > 1 && arguments[1].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }:
                return Changed(call, access, arguments.RemoveAt(0).RemoveAt(0).InsertRange(0, [Argument(query.Path), form]));
            default:
                return null;
        }
    }

    /// <summary>What is in the path stays there, and the finding with it.</summary>
    private static bool IsInQuery(UrlQuery query, ExpressionSyntax address, FixableFinding finding, FixDocument document)
    {
        var reads = new ContentReads(document.Model, finding, document.CancellationToken).In(address);
        return reads.Count > 0 && reads.All(read => query.Fields.Any(field => field.Value.SyntaxTree == address.SyntaxTree && field.Value.Span.Contains(read.Span)));
    }

    private static InvocationExpressionSyntax Changed(InvocationExpressionSyntax call, ExpressionSyntax target, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        // Commas that were there keep their spaces, the new one gets one.
        var spaced = arguments.Select(static (argument, i) => i == 0 ? argument.WithoutTrivia() : argument.WithoutTrivia().WithLeadingTrivia(Space));
        return call.WithExpression(target).WithArgumentList(call.ArgumentList.WithArguments(SeparatedList(spaced)));
    }

    private static ArgumentSyntax Form(IReadOnlyList<(string Name, ExpressionSyntax Value)> fields, FixDocument document)
    {
        var generator = document.Generator;
        var content = LibrarySymbols.Name(generator, LibrarySymbols.FormContent(document.Compilation)!);
        var text = document.Compilation.GetSpecialType(SpecialType.System_String)
            .WithNullableAnnotation(document.Compilation.Options.NullableContextOptions.AnnotationsEnabled() ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        var typed = LibrarySymbols.Name(generator, LibrarySymbols.KeyValuePair(document.Compilation)!.Construct(text, text));
        var elements = fields.Select(field => (ExpressionSyntax)ImplicitObjectCreationExpression(
            ArgumentList(SeparatedList(new[] { Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(field.Name))), Argument(field.Value.WithoutTrivia()) })), null));
        var array = ArrayCreationExpression(
            ArrayType(typed, SingletonList(ArrayRankSpecifier(SingletonSeparatedList<ExpressionSyntax>(OmittedArraySizeExpression())))),
            InitializerExpression(SyntaxKind.ArrayInitializerExpression, SeparatedList(elements)));
        return Argument(ObjectCreationExpression(content).WithArgumentList(ArgumentList(SingletonSeparatedList(Argument(array)))).NormalizeWhitespace());
    }

    private static string NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "";
}
