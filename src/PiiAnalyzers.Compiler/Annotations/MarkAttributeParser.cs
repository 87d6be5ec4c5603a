using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>
/// Turns one attribute into a mark. Attributes are read while they are being typed: arguments may be missing, of the wrong
/// type or unresolved, and then their default holds.
/// </summary>
internal static class MarkAttributeParser
{
    private const string Unspecific = "Other";

    /// <summary>What an attribute class means as a mark.</summary>
    public static MarkAttributeKind Classify(INamedTypeSymbol? attributeClass, ForeignMarkTable foreign)
    {
        if (attributeClass is null or { TypeKind: TypeKind.Error } || attributeClass.HasFullName(WellKnownNames.NoDataClassification))
        {
            return MarkAttributeKind.None;
        }

        for (var current = attributeClass; current is not null; current = current.BaseType)
        {
            if (current.HasFullName(WellKnownNames.PersonalData))
            {
                return ReferenceEquals(current, attributeClass) ? MarkAttributeKind.Own : MarkAttributeKind.OwnDerived;
            }
        }

        return foreign.RowsOf(attributeClass).IsEmpty || (SaysPublic(attributeClass.Name) && attributeClass.IsOrDerivesFrom(WellKnownNames.DataClassification))
            ? MarkAttributeKind.None
            : MarkAttributeKind.Foreign;
    }

    /// <summary>The mark that our own attribute, or one derived from it, sets on a member of this name.</summary>
    /// <param name="tierOf">The tier that the policy gives to a category key of its own.</param>
    public static PersonalDataMark Parse(AttributeData attribute, MarkAttributeKind kind, string memberName, Func<string, int?>? tierOf = null) =>
        ParseOwn(attribute, attribute.ConstructorArguments, kind, memberName, tierOf);

    /// <summary>The mark of an <c>AnnotatePersonalData</c> attribute, whose first arguments name the target.</summary>
    /// <inheritdoc cref="Parse" />
    public static PersonalDataMark ParseAnnotation(AttributeData attribute, ImmutableArray<TypedConstant> categoryArguments, string memberName, Func<string, int?>? tierOf = null) =>
        ParseOwn(attribute, categoryArguments, MarkAttributeKind.Own, memberName, tierOf);

    private static PersonalDataMark ParseOwn(
        AttributeData attribute,
        ImmutableArray<TypedConstant> arguments,
        MarkAttributeKind kind,
        string memberName,
        Func<string, int?>? tierOf)
    {
        var (category, isPolicyKey) = kind is MarkAttributeKind.OwnDerived
            ? FindCategory(attribute.AttributeClass?.FindAttribute(WellKnownNames.MarksCategory)?.ConstructorArguments ?? arguments)
            : FindCategory(arguments);
        if (category is null && kind is MarkAttributeKind.OwnDerived)
        {
            category = CategoryInference.FromAttributeClass(attribute.AttributeClass?.Name ?? "") ?? CategoryInference.FromName(memberName);
        }

        category ??= Unspecific;
        var mark = new PersonalDataMark(category, isPolicyKey ? tierOf?.Invoke(category) ?? Tiers.Identifying : TierOf(category), isPolicyKey);
        foreach (var named in attribute.NamedArguments)
        {
            mark = Apply(mark, named.Key, named.Value);
        }

        return mark;
    }

    private static (string? Key, bool IsPolicyKey) FindCategory(ImmutableArray<TypedConstant> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind is TypedConstantKind.Enum && argument.Type is { Name: "Category" } && AsInt(argument.Value) is { } value)
            {
                return (CategoryTaxonomy.Find(value)?.Name ?? Unspecific, false);
            }

            if (argument.Kind is TypedConstantKind.Primitive && argument.Value is string key && key.Trim().Length > 0)
            {
                return (key.Trim(), true);
            }
        }

        return (null, false);
    }

    private static PersonalDataMark Apply(PersonalDataMark mark, string name, TypedConstant value) => (name, value.Kind) switch
    {
        ("Identifiability", TypedConstantKind.Enum) when AsInt(value.Value) is { } tier and >= 0 and <= 4 => mark with { Identifiability = tier },
        ("Purposes", TypedConstantKind.Array) => mark with { Purposes = Strings(value) },
        ("Retention", TypedConstantKind.Primitive) => mark with { Retention = value.Value as string },
        ("Export", TypedConstantKind.Primitive) => mark with { Export = value.Value is not false },
        ("Erasure", TypedConstantKind.Enum) => mark with { Erasure = AsInt(value.Value) ?? 0 },
        ("Origin", TypedConstantKind.Enum) => mark with { Origin = AsInt(value.Value) ?? 0 },
        ("Reason", TypedConstantKind.Primitive) => mark with { Reason = value.Value as string },
        _ => mark,
    };

    private static EquatableArray<string> Strings(TypedConstant array)
    {
        if (array.IsNull)
        {
            return default;
        }

        var builder = ImmutableArray.CreateBuilder<string>(array.Values.Length);
        foreach (var item in array.Values)
        {
            if (item is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                builder.Add(text);
            }
        }

        return builder.ToImmutable();
    }

    private static int TierOf(string category) => CategoryTaxonomy.Find(category)?.Tier ?? 0;

    private static bool SaysPublic(string className) =>
        className.StartsWith("Public", StringComparison.Ordinal) || className.StartsWith("NonPersonal", StringComparison.Ordinal);

    private static int? AsInt(object? value) => value switch
    {
        int number => number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number and <= int.MaxValue => (int)number,
        long number and >= 0 and <= int.MaxValue => (int)number,
        ulong number and <= int.MaxValue => (int)number,
        _ => null,
    };
}
