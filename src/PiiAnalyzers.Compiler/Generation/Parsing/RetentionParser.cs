using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Reads <c>[Retention]</c> of a type and its members, with the dates they count from.</summary>
internal static class RetentionParser
{
    public static ImmutableArray<RetentionModel> Parse(INamedTypeSymbol type, ImmutableArray<MemberModel> members, MemberAccess access)
    {
        var rules = ImmutableArray.CreateBuilder<RetentionModel>();
        var ofType = TypeRule(type);
        var data = MemberCollector.Collect(type);
        if (ofType is { Anchor.Length: > 0 } rule && AnchorAccess(type, rule.Anchor, data, access) is { } anchor)
        {
            rules.Add(new RetentionModel("", rule.Rule, anchor));
        }

        foreach (var member in members)
        {
            if (member.Description is null || data.FirstOrDefault(item => NameParser.Escape(item.Symbol.Name) == member.Identifier && !item.IsHidden) is not { Symbol: { } symbol })
            {
                continue;
            }

            var own = Read(symbol);
            var period = own?.Rule ?? member.Description.Retention;
            var from = own?.Anchor is { Length: > 0 } named ? named : ofType?.Anchor ?? "";
            if (period is not null && AnchorAccess(type, from, data, access) is { } start)
            {
                rules.Add(new RetentionModel(member.Field, period, start));
            }
        }

        return rules.ToImmutable();
    }

    private static (string Rule, string Anchor)? TypeRule(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Read(current) is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private static (string Rule, string Anchor)? Read(ISymbol symbol)
    {
        if (symbol.FindAttribute(WellKnownNames.Retention) is not { ConstructorArguments: [{ Value: string rule }] } attribute)
        {
            return null;
        }

        var anchor = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Anchor").Value;
        return (rule, anchor.Kind is TypedConstantKind.Primitive ? anchor.Value as string ?? "" : "");
    }

    private static string? AnchorAccess(INamedTypeSymbol type, string name, List<MemberCollector.DataMember> members, MemberAccess access)
    {
        foreach (var member in members)
        {
            if (!member.IsHidden && member.Symbol.Name == name && IsDate(member.Type) && access.CanRead(type, member.Symbol))
            {
                return MemberAccess.Access(member);
            }
        }

        return null;
    }

    /// <summary>Whether a period can count from a value of the type.</summary>
    public static bool IsDate(ITypeSymbol type)
    {
        var date = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return date.SpecialType is SpecialType.System_DateTime || date.HasFullName("System.DateTimeOffset") || date.HasFullName("System.DateOnly");
    }
}
