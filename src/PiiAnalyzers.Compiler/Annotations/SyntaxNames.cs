using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>Names read off the syntax, without binding.</summary>
internal static class SyntaxNames
{
    /// <summary>The last name of an expression or a type: <c>C</c> of <c>C</c>, <c>a.C</c> and <c>A.C&lt;T&gt;</c>; null for what does not end in one.</summary>
    public static string? LastName(this SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
