using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PiiAnalyzers.Compiler.Rules;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The redacted forms that a value can take at a place, best first.</summary>
internal sealed class Redactions(SemanticModel model, SyntaxGenerator generator, CancellationToken cancellationToken)
{
    private const string GeneratedMethod = "ToRedactedString";
    private const string RedactorAttribute = "RedactorAttribute";

    // Values of the public enum Identifiability.
    private const int Linkable = 2, NonIdentifying = 3;

    public IEnumerable<ExpressionSyntax> Of(ExpressionSyntax value, string ruleId)
    {
        var info = model.GetTypeInfo(value, cancellationToken);
        if (info.Type is not { TypeKind: not TypeKind.Error } type)
        {
            yield break;
        }

        var bare = value.WithoutTrivia();
        if (HasRedactedForm(type, value.SpanStart))
        {
            var isMaybeNull = info.Nullability.FlowState == NullableFlowState.MaybeNull;
            yield return CallOn(bare, IdentifierName(GeneratedMethod), isMaybeNull);
        }

        // A link to the person may stay where only the own house reads it.
        var weakest = ruleId is PII1002PersonalDataTransmitted.Id or PII1005PersonalDataInUrl.Id or PII1006PersonalDataInCookie.Id ? NonIdentifying : Linkable;
        foreach (var (method, isQualified) in Redactors(type, value.SpanStart, weakest))
        {
            yield return Call(method, bare, isQualified);
        }

        if (LibrarySymbols.Redaction(model.Compilation) is { } library)
        {
            yield return InvocationExpression(
                MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, LibrarySymbols.Name(generator, library), IdentifierName("Erase")),
                ArgumentList(SingletonSeparatedList(Argument(bare))));
        }
    }

    private bool HasRedactedForm(ITypeSymbol type, int position) =>
        model.LookupSymbols(position, type, GeneratedMethod, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .Any(static m => m is { IsStatic: false, ReturnType.SpecialType: SpecialType.System_String } && m.Parameters.All(static p => p.IsOptional));

    private IEnumerable<(IMethodSymbol Method, bool IsQualified)> Redactors(ITypeSymbol type, int position, int weakest)
    {
        var compilation = model.Compilation;
        var unqualified = model.LookupSymbols(position).OfType<IMethodSymbol>();
        var extensions = model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .Where(static m => m.MethodKind == MethodKind.ReducedExtension);
        var qualified = model.LookupNamespacesAndTypes(position)
            .OfType<INamedTypeSymbol>()
            .Where(t => t is { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } && SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, compilation.Assembly))
            .SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>())
            .Where(m => m is { IsStatic: true, MethodKind: MethodKind.Ordinary } && model.IsAccessible(position, m));
        return extensions.Concat(unqualified).Select(static m => (Method: m, IsQualified: false))
            .Concat(qualified.Select(static m => (Method: m, IsQualified: true)))
            .Where(m => Tier(m.Method) >= weakest && Fits(m.Method, type))
            .GroupBy(static m => m.Method.ReducedFrom ?? m.Method, SymbolEqualityComparer.Default)
            .Select(static same => same.First())
            .OrderBy(static m => m.IsQualified)
            .ThenBy(static m => m.Method.ToDisplayString(), StringComparer.Ordinal);
    }

    private bool Fits(IMethodSymbol method, ITypeSymbol type)
    {
        if (method is not { ReturnType.SpecialType: SpecialType.System_String, IsGenericMethod: false })
        {
            return false;
        }

        // The receiver of a reduced extension method fits already: that is how it was found.
        var required = method.Parameters.Where(static p => !p.IsOptional && !p.IsParams).ToList();
        return method.MethodKind == MethodKind.ReducedExtension
            ? required.Count == 0
            : required.Count == 1 && required[0] is { Ordinal: 0, RefKind: RefKind.None } input && model.Compilation.ClassifyConversion(type, input.Type).IsImplicit;
    }

    private static int Tier(IMethodSymbol method)
    {
        foreach (var attribute in (method.ReducedFrom ?? method).GetAttributes())
        {
            if (attribute.AttributeClass is { Name: RedactorAttribute, ContainingNamespace: { Name: LibrarySymbols.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments.FirstOrDefault().Value is int tier)
            {
                return tier;
            }
        }

        return -1;
    }

    private ExpressionSyntax Call(IMethodSymbol method, ExpressionSyntax value, bool isQualified)
    {
        var name = IdentifierName(method.Name);
        if (method.MethodKind == MethodKind.ReducedExtension)
        {
            return CallOn(value, name, isMaybeNull: false);
        }

        ExpressionSyntax target = isQualified
            ? MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, LibrarySymbols.Name(generator, method.ContainingType), name)
            : name;
        return InvocationExpression(target, ArgumentList(SingletonSeparatedList(Argument(value))));
    }

    private static ExpressionSyntax CallOn(ExpressionSyntax receiver, SimpleNameSyntax method, bool isMaybeNull)
    {
        var primary = Receivers.Primary(receiver);
        return isMaybeNull
            ? ConditionalAccessExpression(primary, InvocationExpression(MemberBindingExpression(method)))
            : InvocationExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, primary, method));
    }
}
