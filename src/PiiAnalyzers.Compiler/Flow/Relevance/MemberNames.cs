using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Flow.Relevance;

/// <summary>By which identifiers a member is reached, and what its signature consists of.</summary>
internal static class MemberNames
{
    /// <summary>Empty for members that code calls without their name: whoever has the type may have called them.</summary>
    public static string[] Of(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: "ToString" or "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "Dispose" or "MoveNext" } => [],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax property => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText).ToArray(),
        _ => [],
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
}
