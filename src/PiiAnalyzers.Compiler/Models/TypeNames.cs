using System.Text;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// How rows write types. As the declaring type: the metadata full name (<c>System.Collections.Generic.List`1+Enumerator</c>).
/// In signatures: namespace and names joined by dots, type arguments in angle brackets, arrays with brackets, pointers with a star, type
/// parameters by name; no keywords, no spaces, no nullable annotations, no <c>ref</c>, <c>in</c> or <c>out</c>; <c>dynamic</c> is
/// <c>System.Object</c>, a tuple is <c>System.ValueTuple&lt;…&gt;</c>: <c>(System.ReadOnlySpan&lt;System.Char&gt;,TValue[])</c>.
/// </summary>
internal static class TypeNames
{
    /// <summary>The last part of a metadata full name, with its arity.</summary>
    public static string Simple(string metadataName) => metadataName.Substring(metadataName.LastIndexOfAny(['.', '+']) + 1);

    public static string Metadata(INamedTypeSymbol type)
    {
        var name = new StringBuilder();
        AppendContainer(name, type, '+');
        return name.Append(type.MetadataName).ToString();
    }

    public static string Print(ITypeSymbol type)
    {
        var name = new StringBuilder();
        Append(name, type);
        return name.ToString();
    }

    private static void Append(StringBuilder name, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Append(name, array.ElementType);
                name.Append('[').Append(',', array.Rank - 1).Append(']');
                break;
            case IPointerTypeSymbol pointer:
                Append(name, pointer.PointedAtType);
                name.Append('*');
                break;
            case IDynamicTypeSymbol:
                name.Append("System.Object");
                break;
            case INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } tuple } when !SymbolEqualityComparer.Default.Equals(tuple, type):
                Append(name, tuple);
                break;
            case INamedTypeSymbol named:
                AppendContainer(name, named, '.');
                name.Append(named.Name);
                AppendArguments(name, named);
                break;
            default:
                name.Append(type.Name);
                break;
        }
    }

    private static void AppendContainer(StringBuilder name, INamedTypeSymbol type, char nesting)
    {
        if (type.ContainingType is { } outer)
        {
            AppendContainer(name, outer, nesting);
            name.Append(nesting == '+' ? outer.MetadataName : outer.Name);
            if (nesting == '.')
            {
                AppendArguments(name, outer);
            }

            name.Append(nesting);
        }
        else if (type.ContainingNamespace is { IsGlobalNamespace: false } container)
        {
            name.Append(container.ToDisplayString()).Append('.');
        }
    }

    private static void AppendArguments(StringBuilder name, INamedTypeSymbol type)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            name.Append(i == 0 ? '<' : ',');
            Append(name, type.TypeArguments[i]);
        }

        if (type.TypeArguments.Length > 0)
        {
            name.Append('>');
        }
    }
}
