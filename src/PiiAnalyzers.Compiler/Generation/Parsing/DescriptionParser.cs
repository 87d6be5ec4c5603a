using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Lists the marked members that an export of a type can hold, with their paths.</summary>
internal sealed class DescriptionParser(TypeIndex index)
{
    /// <summary>Deeply nested models repeat themselves; what lies deeper is described with its own type.</summary>
    private const int MaximumDepth = 5;
    private const int MaximumRows = 400;

    private readonly ImmutableArray<DescriptionModel>.Builder _rows = ImmutableArray.CreateBuilder<DescriptionModel>();
    private readonly HashSet<ITypeSymbol> _path = new(SymbolEqualityComparer.Default);

    public static ImmutableArray<DescriptionModel> Parse(TypeIndex index, INamedTypeSymbol type)
    {
        var parser = new DescriptionParser(index);
        parser.Visit(type, "", "");
        return parser._rows.ToImmutable();
    }

    private void Visit(INamedTypeSymbol type, string path, string names)
    {
        if (_path.Count >= MaximumDepth || !_path.Add(type))
        {
            return;
        }

        var typeMark = index.Marks.Read(type);
        foreach (var member in MemberCollector.Collect(type))
        {
            if (_rows.Count >= MaximumRows)
            {
                break;
            }

            var memberPath = path + MemberParser.JsonName(member.IsHidden, member.Symbol);
            var mark = index.Marks.Read(member.Symbol) ?? (member.Type is INamedTypeSymbol named ? index.Marks.Read(named) : null) ?? typeMark;
            if (mark is not null)
            {
                _rows.Add(new DescriptionModel(
                    memberPath, names + member.Symbol.Name, mark.CategoryKey, mark.Identifiability, mark.Purposes, mark.Retention, mark.Export, mark.Reason));
            }
            else
            {
                Nested(member.Type, memberPath, names + member.Symbol.Name);
            }
        }

        _path.Remove(type);
    }

    private void Nested(ITypeSymbol type, string path, string names)
    {
        if (!index.Holds(type))
        {
            return;
        }

        var isMarked = type is INamedTypeSymbol candidate && index.IsMarked(candidate);
        if (!isMarked && CollectionTypes.Entry(type) is { } entry)
        {
            Nested(entry.Value, path + "[]", names);
        }
        else if (!isMarked && CollectionTypes.Element(type) is { } element)
        {
            Nested(element, path + "[]", names);
        }
        else if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            Nested(nullable.TypeArguments[0], path, names);
        }
        else if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            foreach (var slot in tuple.TupleElements)
            {
                Nested(slot.Type, $"{path}[]", names);
            }
        }
        else if (type is INamedTypeSymbol named)
        {
            Visit(named, path + ".", names + ".");
        }
    }
}
