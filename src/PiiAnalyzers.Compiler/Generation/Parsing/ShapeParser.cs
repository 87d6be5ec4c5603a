using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Turns a type into the model of its code.</summary>
internal static class ShapeParser
{
    public static ShapeModel Parse(
        TypeIndex index, ValueParser values, INamedTypeSymbol type, bool isWhole, ISymbol within, string className, CancellationToken cancellation, bool isPartial = false)
    {
        values.Reads.Add(type);
        var access = new MemberAccess(index.Compilation, within);
        var parsed = new MemberParser(index, values, access, cancellation).Parse(type, isWhole);
        var (creation, members, subject) = CreationParser.Parse(type, parsed, Subject(type, parsed, access), index.Compilation, within);
        return new ShapeModel(
            className,
            NameParser.Full(type),
            NameParser.WrittenName(type),
            type.Name,
            type.IsReferenceType,
            TypeIndex.IsDataSubject(type),
            isWhole,
            subject,
            creation,
            isWhole ? default : PrivateBases(index, values, type, cancellation),
            isPartial && type is { IsReferenceType: true, IsSealed: false } && members.Any(static member => member.IsPrivate && member.Field.Length > 0),
            isWhole ? default : RetentionParser.Parse(type, members, access),
            members);
    }

    /// <summary>An import gives it back if it is a simple value and no exported member itself.</summary>
    private static SubjectModel? Subject(INamedTypeSymbol type, ImmutableArray<MemberModel> members, MemberAccess access)
    {
        if (access.FindSubject(type) is not { } member)
        {
            return null;
        }

        var simple = member.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : member.Type;
        var identifier = NameParser.Escape(member.Symbol.Name);
        var isRestored = ScalarTypes.Find(simple) is { Kind: ValueKind.Text or ValueKind.Scalar } && !member.IsHidden
            && !members.Any(item => item.Identifier == identifier && item.Export is ExportUse.Value);
        return new SubjectModel(identifier, MemberAccess.Access(member), NameParser.Annotated(member.Type), isRestored ? access.SetOf(type, member.Symbol) : SetUse.Computed);
    }

    public static bool UsesObsolete(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (IsObsolete(current))
            {
                return true;
            }
        }

        return MemberCollector.Collect(type).Any(static member => IsObsolete(member.Symbol) || IsObsolete(MemberCollector.TypeOf(member.Symbol)));
    }

    /// <summary>Base types of this project that get members themselves, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> PartialBases(TypeIndex index, INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (index.IsRoot(current, cancellation) && DeclarationFilter.IsPartial(current.OriginalDefinition, cancellation))
            {
                yield return current;
            }
        }
    }

    private static EquatableArray<string> PrivateBases(TypeIndex index, ValueParser values, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var item in PartialBases(index, type, cancellation).Reverse())
        {
            var access = new MemberAccess(index.Compilation, item);
            if (!item.IsSealed && new MemberParser(index, new ValueParser(index, item, values.Reads, cancellation), access, cancellation).Parse(item, isWhole: false)
                    .Any(static member => member.IsPrivate && member.Field.Length > 0))
            {
                codes.Add(NameParser.Code(item, isPartial: true));
            }
        }

        return codes.ToImmutable();
    }

    private static bool IsObsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" });
}
