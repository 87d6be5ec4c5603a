using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Decides what exports, redacted text, erasure and import do with each member of a type.</summary>
internal sealed class MemberParser(TypeIndex index, ValueParser values, MemberAccess access, CancellationToken cancellation)
{
    /// <summary>Unmarked members of these names are masked all the same: a forgotten mark must not print a password.</summary>
    private static readonly ImmutableHashSet<string> Suspicious = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Credential", "Email", "Phone", "GovernmentId", "PaymentCard", "BankAccount", "BirthDate", "Username");

    private const string NotAccessible = "not accessible to generated code";

    public ImmutableArray<MemberModel> Parse(INamedTypeSymbol type, bool isWhole)
    {
        var typeMark = index.Marks.Read(type) ?? index.MarkOfUnmarked(type);
        var names = new MemberNames();
        var members = ImmutableArray.CreateBuilder<MemberModel>();
        foreach (var member in MemberCollector.Collect(type))
        {
            if (Parse(type, member, isWhole, typeMark, names) is { } model)
            {
                members.Add(model);
            }
        }

        return members.ToImmutable();
    }

    private MemberModel? Parse(INamedTypeSymbol type, MemberCollector.DataMember member, bool isWhole, PersonalDataMark? typeMark, MemberNames names)
    {
        var symbol = member.Symbol;
        values.Reads.Add(member.Type);
        var mark = isWhole ? null : MarkOf(member, typeMark);
        if (member.Explicit is not null && mark is null)
        {
            return null;
        }

        if (!access.CanRead(type, symbol) || MemberAccess.IsForbidden(symbol) || member.Type.IsRefLikeType || TypeAccess.IsUnsafe(member.Type))
        {
            return mark is null || IsWrittenByBase(symbol, type) ? null : Unreachable(member, mark, names);
        }

        var isPublic = symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
        if (isWhole ? !isPublic : mark is null && !isPublic && !index.Holds(member.Type, values.Reads))
        {
            return null;
        }

        var value = values.Parse(member.Type, isWhole || mark is not null);
        if (value.Kind is ValueKind.None && mark is null)
        {
            return null;
        }

        var export = isWhole ? ExportUse.Value : Export(mark, member, value);
        var redaction = isWhole ? RedactionUse.Omitted : Redaction(mark, member, value);
        if (export is ExportUse.None && mark is null)
        {
            return redaction is RedactionUse.Omitted ? null : Shown(member, value, redaction);
        }

        return Handled(type, member, value, export, redaction, isWhole, mark, names);
    }

    private MemberModel Handled(
        INamedTypeSymbol type,
        MemberCollector.DataMember member,
        ValueModel value,
        ExportUse export,
        RedactionUse redaction,
        bool isWhole,
        PersonalDataMark? mark,
        MemberNames names)
    {
        var symbol = member.Symbol;
        var set = access.SetOf(type, member);
        var erase = isWhole ? EraseUse.None : Erase(mark, value, set, member.Explicit is null && access.CanCopy(type, member));
        return new MemberModel(
            DisplayName(member),
            NameParser.Escape(symbol.Name),
            names.Field(member),
            names.Json(member),
            MemberAccess.Access(member),
            value,
            export,
            redaction,
            erase,
            member.IsHidden && set is SetUse.Initialize ? SetUse.None : set,
            symbol.DeclaredAccessibility is Accessibility.Private,
            MemberAccess.IsComputed(member.Declared),
            symbol is IPropertySymbol { SetMethod: not null } && MemberAccess.IsComputed(member.Declared),
            MemberAccess.IsRequired(symbol),
            erase is EraseUse.Assign or EraseUse.Copy ? ErasedValues.Of(member.Type, MemberCollector.AnnotationOf(symbol), value, mark!.Erasure) : "",
            export is ExportUse.Unreachable ? NameParser.Full(member.Type).Replace("global::", "")
                : erase is EraseUse.Copy ? access.Obstacle(type, symbol)
                : erase is EraseUse.Keep ? mark is { Erasure: ErasedValues.Keep } ? mark.Reason ?? "the mark says so and gives no reason" : access.Obstacle(type, symbol)
                : "",
            mark is null ? null : Describe(mark));
    }

    /// <summary>The mark of a member, else that of its type, else that of the type it is in.</summary>
    private PersonalDataMark? MarkOf(MemberCollector.DataMember member, PersonalDataMark? typeMark) =>
        index.Marks.Read(member.Declared)
        ?? (member.Type is INamedTypeSymbol named ? index.Marks.Read(named) : null)
        ?? (typeMark is not null && member.Explicit is null && !MemberAccess.IsSubject(member.Symbol) ? typeMark : null);

    private MemberModel Unreachable(MemberCollector.DataMember member, PersonalDataMark mark, MemberNames names) => new(
        DisplayName(member), NameParser.Escape(member.Symbol.Name), names.Field(member), names.Json(member), "{0}", ValueModel.None,
        mark.Export ? ExportUse.Unreachable : ExportUse.None, RedactionUse.Omitted, EraseUse.Keep, SetUse.None, false, false, false, false, "", NotAccessible, Describe(mark));

    private static MemberModel Shown(MemberCollector.DataMember member, ValueModel value, RedactionUse redaction) => new(
        DisplayName(member), "", "", "", MemberAccess.Access(member), value,
        ExportUse.None, redaction, EraseUse.None, SetUse.None, member.Symbol.DeclaredAccessibility is Accessibility.Private, false, false, false, "", "", null);

    /// <summary>A private member of a partial base type is handled by the code of that type.</summary>
    private bool IsWrittenByBase(ISymbol symbol, INamedTypeSymbol type) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type)
        && symbol.DeclaredAccessibility is Accessibility.Private
        && index.IsRoot(symbol.ContainingType, cancellation)
        && DeclarationFilter.IsPartial(symbol.ContainingType.OriginalDefinition, cancellation);

    private static DescriptionModel Describe(PersonalDataMark mark) => new(
        mark.CategoryKey, mark.Identifiability, mark.Purposes, mark.Retention, mark.Export, mark.Reason, mark.Erasure, mark.Origin);

    private ExportUse Export(PersonalDataMark? mark, MemberCollector.DataMember member, ValueModel value)
    {
        if (mark is not null)
        {
            return !mark.Export ? ExportUse.None
                : IsSecret(mark) ? ExportUse.Held
                : value.Kind is ValueKind.None ? ExportUse.Unreachable
                : ExportUse.Value;
        }

        if (index.Holds(member.Type, values.Reads) && value.LeadsOn)
        {
            return ExportUse.Value;
        }

        return value.Kind is ValueKind.Unknown && !MemberAccess.IsComputed(member.Symbol) ? ExportUse.IfPersonal : ExportUse.None;
    }

    private static EraseUse Erase(PersonalDataMark? mark, ValueModel value, SetUse set, bool canCopy)
    {
        if (mark is null)
        {
            return set is SetUse.Computed ? EraseUse.None : canCopy && value.MayBeReplaced ? EraseUse.DescendCopy : EraseUse.Descend;
        }

        if (mark.Erasure is ErasedValues.Keep)
        {
            return EraseUse.Keep;
        }

        return set switch
        {
            SetUse.Assign => EraseUse.Assign,
            SetUse.Computed => EraseUse.Computed,
            _ when canCopy => EraseUse.Copy,
            _ => value.CanFill && value.Kind is ValueKind.Sequence or ValueKind.Map or ValueKind.Entries ? EraseUse.Clear : EraseUse.Keep,
        };
    }

    private RedactionUse Redaction(PersonalDataMark? mark, MemberCollector.DataMember member, ValueModel value)
    {
        if (mark is not null)
        {
            return mark.Identifiability != Tiers.Aggregated ? RedactionUse.Masked : value.IsScalar ? RedactionUse.Shown : RedactionUse.Omitted;
        }

        var symbol = member.Symbol;
        if (index.Holds(member.Type, values.Reads))
        {
            return RedactionUse.Shown;
        }

        // What is computed can be computed from marked members: FullName => First + Last.
        if (symbol.DeclaredAccessibility is not Accessibility.Public || MemberAccess.IsComputed(symbol) || member.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
        {
            return RedactionUse.Omitted;
        }

        var isElsewhere = !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, index.Compilation.Assembly);
        var inferred = CategoryInference.FromName(symbol.Name);
        return (isElsewhere && ScalarTypes.IsTextLike(member.Type)) || (inferred is not null && Suspicious.Contains(inferred))
            ? RedactionUse.Hidden
            : RedactionUse.Shown;
    }

    private static bool IsSecret(PersonalDataMark mark) => mark is { CategoryKey: "Credential", IsPolicyKey: false };

    private static string DisplayName(MemberCollector.DataMember member) =>
        member.IsHidden ? $"{member.Symbol.ContainingType.Name}.{member.Symbol.Name}" : member.Symbol.Name;
}
