using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>By which identifiers a member is reached, and what its signature consists of.</summary>
internal static class MemberNames
{
    /// <summary>Members that code calls without their name (constructors, operators, printing, enumeration) answer to their type's.</summary>
    public static string[] Of(MemberDeclarationSyntax member, TypeDeclarationSyntax? type) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: "ToString" or "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "Dispose" or "MoveNext" } method =>
            [method.Identifier.ValueText == "Deconstruct" ? "Deconstruct" : TypeName(type), TypeName(type)],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property when IsSeenWhole(property) => [property.Identifier.ValueText, TypeName(type)],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax property => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field when IsSeenWhole(field) => [.. field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText), TypeName(type)],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText).ToArray(),
        _ => [TypeName(type)],
    };

    public static IEnumerable<SyntaxNode> Signature(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                yield return method.ReturnType;
                foreach (var node in OutputTypes(method.ParameterList))
                {
                    yield return node;
                }

                break;
            case BasePropertyDeclarationSyntax property:
                yield return property.Type;
                break;
            case BaseFieldDeclarationSyntax field:
                yield return field.Declaration;
                break;
            case OperatorDeclarationSyntax @operator:
                yield return @operator.ReturnType;
                break;
            case ConversionOperatorDeclarationSyntax conversion:
                yield return conversion.Type;
                break;
        }
    }

    /// <summary>Parameters that hand data to whoever calls: by reference, or through a delegate.</summary>
    private static IEnumerable<SyntaxNode> OutputTypes(ParameterListSyntax list)
    {
        foreach (var parameter in list.Parameters)
        {
            if (parameter.Type is { } type && (parameter.Modifiers.Count > 0 || type is GenericNameSyntax or NullableTypeSyntax { ElementType: GenericNameSyntax }))
            {
                yield return type;
            }
        }
    }

    /// <summary>Whoever serialises or prints the whole object names the type only, and gets the member with it.</summary>
    private static bool IsSeenWhole(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PublicKeyword) && !member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static string TypeName(TypeDeclarationSyntax? type) => type?.Identifier.ValueText ?? string.Empty;
}
