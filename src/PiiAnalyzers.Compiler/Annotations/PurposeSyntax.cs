using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Where purposes can stand in code, told by the syntax alone: most code has none and must not be bound for it.</summary>
internal static class PurposeSyntax
{
    private const string ForPurpose = "ForPurpose";

    /// <summary>The attribute is called as one that names purposes, or by a name that may be an alias.</summary>
    public static bool CanNamePurposes(AttributeSyntax attribute) => IsPurposeName(attribute) || IsAlias(attribute, Name(attribute));

    /// <summary>The attribute is called as one that names purposes.</summary>
    public static bool IsPurposeName(AttributeSyntax attribute) => Name(attribute) is "Purpose" or "PurposeAttribute" or "ConsentGate" or "ConsentGateAttribute";

    /// <summary>The purpose that a call of <c>ForPurpose</c> names, in either form of the call.</summary>
    public static ExpressionSyntax? PurposeArgument(InvocationExpressionSyntax invocation)
    {
        var name = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        var arguments = invocation.ArgumentList.Arguments;
        if (name?.Identifier.ValueText != ForPurpose || arguments.Count is 0 or > 2)
        {
            return null;
        }

        foreach (var argument in arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == "purpose")
            {
                return argument.Expression;
            }
        }

        return arguments[arguments.Count - 1].Expression;
    }

    /// <summary>The expressions in an array, or the expression itself.</summary>
    public static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        ArrayCreationExpressionSyntax => [],
        _ => [expression],
    };

    private static string Name(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool IsAlias(AttributeSyntax attribute, string name) =>
        attribute.SyntaxTree.GetRoot() is CompilationUnitSyntax unit
        && unit.Usings.Any(import => import.Alias is { } alias && alias.Name.Identifier.ValueText == name);
}
