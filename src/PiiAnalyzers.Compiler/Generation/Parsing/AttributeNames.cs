using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>
/// Whether an attribute, as it is written in a file, can be a mark. Each name is resolved once per file: a project with thousands of
/// <c>[Required]</c> pays for a few look-ups and not for decoding every attribute on every keystroke.
/// </summary>
internal sealed class AttributeNames(Compilation compilation, MarkReader marks)
{
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), bool> _matters = new();

    /// <summary>Whether a declaration of the type, a field, a property or a positional parameter has an attribute that matters.</summary>
    public bool AnyMatters(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && AnyMatters(declaration, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyMatters(TypeDeclarationSyntax declaration, CancellationToken cancellation)
    {
        if (AnyMatters(declaration.AttributeLists, cancellation))
        {
            return true;
        }

        foreach (var member in declaration.Members)
        {
            if (member is BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax && AnyMatters(member.AttributeLists, cancellation))
            {
                return true;
            }
        }

        return declaration is RecordDeclarationSyntax { ParameterList: { } list }
            && list.Parameters.Any(parameter => AnyMatters(parameter.AttributeLists, cancellation));
    }

    private bool AnyMatters(SyntaxList<AttributeListSyntax> lists, CancellationToken cancellation)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var key = (attribute.SyntaxTree, attribute.Name.ToString());
                if (!_matters.TryGetValue(key, out var matters))
                {
                    matters = Matters(attribute, cancellation);
                    _matters.TryAdd(key, matters);
                }

                if (matters)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Matters(AttributeSyntax attribute, CancellationToken cancellation)
    {
        var info = compilation.GetSemanticModel(attribute.SyntaxTree).GetSymbolInfo(attribute, cancellation);
        var constructor = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return constructor?.ContainingType is not { } type
            || marks.IsMarkAttribute(type)
            || type.HasFullName(WellKnownNames.DataSubject);
    }
}
