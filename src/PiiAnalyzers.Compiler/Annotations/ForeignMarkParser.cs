using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations.Names;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>The mark that an attribute of another library sets on a member, if it sets one there.</summary>
internal static class ForeignMarkParser
{
    private const string Unspecific = "Other";

    public static PersonalDataMark? Parse(AttributeData attribute, ImmutableArray<ForeignMarkRow> rows, ISymbol symbol, ITypeSymbol? type)
    {
        foreach (var row in rows)
        {
            if (row.Argument is null || row.Argument == FirstArgument(attribute))
            {
                return row.Meaning switch
                {
                    ForeignMeaning.Mark => OfMark(attribute, row, symbol.Name, type),
                    ForeignMeaning.Value => HoldsValue(type) && !IsOfSystem(symbol) ? Implied(row.Category ?? CategoryInference.FromName(symbol.Name) ?? Unspecific) : null,
                    ForeignMeaning.Masked => HoldsValue(type) && !IsOfSystem(symbol) ? Implied(CategoryInference.FromName(symbol.Name) ?? Unspecific) : null,
                    ForeignMeaning.Hidden => HoldsValue(type) && !IsOfSystem(symbol) && StrongCategory(symbol.Name) is { } category ? Implied(category) : null,
                    _ => null,
                };
            }
        }

        return null;
    }

    private static PersonalDataMark OfMark(AttributeData attribute, ForeignMarkRow row, string memberName, ITypeSymbol? type)
    {
        if (row.Category is { } named)
        {
            return CategoryTaxonomy.Find(named) is { } known
                ? new PersonalDataMark(known.Name, known.Tier)
                : new PersonalDataMark(named, 0, IsPolicyKey: true);
        }

        var category = CategoryInference.FromName(memberName) ?? CategoryInference.FromAttributeClass(attribute.AttributeClass?.Name ?? "") ?? Unspecific;
        return new PersonalDataMark(category, NamesSomebody(type, category) ? TierOf(category) : Tiers.NonIdentifying, IsForeign: true);
    }

    private static PersonalDataMark Implied(string category) => new(category, TierOf(category), IsForeign: true, IsImplied: true);

    /// <summary>
    /// A flag, a choice or a moment that a foreign mark covers (<c>EmailConfirmed</c>, <c>LockoutEnd</c>) says something of a person but
    /// does not name one.
    /// </summary>
    private static bool NamesSomebody(ITypeSymbol? type, string category) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum } => false,
        null => true,
        _ => category != Unspecific || (ValueShapeReader.Of(type) & ValueShapes.Date) == 0,
    };

    private static bool HoldsValue(ITypeSymbol? type) => type is not null && ValueShapeReader.Of(type) != ValueShapes.None;

    /// <summary>The address of the service desk in the settings is validated like anybody's.</summary>
    private static bool IsOfSystem(ISymbol symbol)
    {
        var table = NameTable.Instance;
        if (NameWords.Split(symbol.Name).Any(table.Foreign.Contains))
        {
            return true;
        }

        var holder = symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } } ? null : symbol.ContainingType;
        var names = new List<string>();
        for (; holder is not null; holder = holder.ContainingType)
        {
            names.Add(holder.Name);
        }

        return names.Count > 0 && TypeContext.Of(names, table).IsForeign;
    }

    private static string? StrongCategory(string name)
    {
        foreach (var match in NameTable.Instance.Find(name))
        {
            if (match.Phrase.Role is NameRole.Strong)
            {
                return match.Phrase.Category;
            }
        }

        return null;
    }

    private static int TierOf(string category) => CategoryTaxonomy.Find(category)?.Tier ?? 0;

    private static string? FirstArgument(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Type: { } type, Value: { } value }, ..]
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name
            : null;
}
