using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Decides what exports and redacted text do with each member of a type.</summary>
internal sealed class MemberParser(TypeIndex index, ValueParser values, ISymbol within)
{
    /// <summary>Unmarked members of these names are masked all the same: a forgotten mark must not print a password.</summary>
    private static readonly ImmutableHashSet<string> Suspicious = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Credential", "Email", "Phone", "GovernmentId", "PaymentCard", "BankAccount", "BirthDate", "Username");

    public ImmutableArray<MemberModel> Parse(INamedTypeSymbol type, bool isWhole)
    {
        var typeMark = index.Marks.Read(type);
        var names = new HashSet<string>(StringComparer.Ordinal);
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

    /// <summary>The member that says whose record it is; of an Identity user, its key.</summary>
    public MemberModel? FindSubject(INamedTypeSymbol type)
    {
        foreach (var member in MemberCollector.Collect(type))
        {
            var isSubject = member.Symbol.FindAttribute(WellKnownNames.DataSubjectId) is not null
                || PositionalParameter(member.Symbol)?.FindAttribute(WellKnownNames.DataSubjectId) is not null
                || member.Symbol is { Name: "Id", ContainingType: { Name: "IdentityUser", ContainingNamespace.Name: "Identity" } };
            if (isSubject && CanRead(type, member.Symbol))
            {
                return new MemberModel(member.Symbol.Name, "", Access(member), values.Parse(member.Type, true), ExportUse.Value, RedactionUse.Omitted);
            }
        }

        return null;
    }

    private MemberModel? Parse(INamedTypeSymbol type, MemberCollector.DataMember member, bool isWhole, PersonalDataMark? typeMark, HashSet<string> names)
    {
        var symbol = member.Symbol;
        if (!CanRead(type, symbol) || IsForbidden(symbol))
        {
            return null;
        }

        var mark = MarkOf(symbol, member.Type) ?? typeMark;
        var isPublic = symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
        if (isWhole ? !isPublic : mark is null && !isPublic && !index.Holds(member.Type))
        {
            return null;
        }

        var value = values.Parse(member.Type, isWhole || mark is not null);
        if (value.Kind is ValueKind.None)
        {
            return null;
        }

        var export = isWhole ? ExportUse.Value : Export(mark, member, value);
        var redaction = isWhole ? RedactionUse.Omitted : Redaction(mark, member, value);
        if (export is ExportUse.None && redaction is RedactionUse.Omitted)
        {
            return null;
        }

        var json = export is ExportUse.None ? "" : Unique(names, JsonName(member.IsHidden, symbol), symbol.Name, symbol.ContainingType.Name);
        return new MemberModel(Shown(member), json, Access(member), value, export, redaction, symbol.DeclaredAccessibility is Accessibility.Private);
    }

    /// <summary>The mark of a member, else that of its type.</summary>
    public PersonalDataMark? MarkOf(ISymbol symbol, ITypeSymbol type) =>
        index.Marks.Read(symbol) ?? (type is INamedTypeSymbol named ? index.Marks.Read(named) : null);

    private ExportUse Export(PersonalDataMark? mark, MemberCollector.DataMember member, ValueModel value)
    {
        if (mark is not null)
        {
            return !mark.Export ? ExportUse.None : IsSecret(mark) ? ExportUse.Held : ExportUse.Value;
        }

        if (index.Holds(member.Type))
        {
            return ExportUse.Value;
        }

        return value.Kind is ValueKind.Unknown && !IsComputed(member.Symbol) ? ExportUse.IfPersonal : ExportUse.None;
    }

    private RedactionUse Redaction(PersonalDataMark? mark, MemberCollector.DataMember member, ValueModel value)
    {
        const int Aggregated = 4;
        if (mark is not null)
        {
            return mark.Identifiability != Aggregated ? RedactionUse.Masked : value.IsScalar ? RedactionUse.Shown : RedactionUse.Omitted;
        }

        var symbol = member.Symbol;
        if (index.Holds(member.Type))
        {
            return RedactionUse.Shown;
        }

        // What is computed can be computed from marked members: FullName => First + Last.
        if (symbol.DeclaredAccessibility is not Accessibility.Public || IsComputed(symbol) || member.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
        {
            return RedactionUse.Omitted;
        }

        var isElsewhere = !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, index.Compilation.Assembly);
        var inferred = CategoryInference.FromName(symbol.Name);
        return (isElsewhere && ScalarTypes.IsTextLike(member.Type)) || (inferred is not null && Suspicious.Contains(inferred))
            ? RedactionUse.Masked
            : RedactionUse.Shown;
    }

    public static bool IsSecret(PersonalDataMark mark) => mark is { CategoryKey: "Credential", IsPolicyKey: false };

    private bool CanRead(INamedTypeSymbol type, ISymbol symbol)
    {
        var readable = symbol is IPropertySymbol property ? property.GetMethod : symbol;
        return readable is not null
            && index.Compilation.IsSymbolAccessibleWithin(symbol, within, type)
            && index.Compilation.IsSymbolAccessibleWithin(readable, within, type)
            && index.Compilation.IsSymbolAccessibleWithin(MemberCollector.TypeOf(symbol), within);
    }

    /// <summary>Reading the member is an error in itself.</summary>
    private static bool IsForbidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ExperimentalAttribute" }
                || (attribute.AttributeClass is { Name: "ObsoleteAttribute" } && attribute.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Primitive, Value: true })))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComputed(ISymbol symbol) =>
        symbol is IPropertySymbol { OriginalDefinition: { DeclaringSyntaxReferences.IsEmpty: false, IsAbstract: false } definition }
        && definition.ContainingType.GetMembers($"<{definition.Name}>k__BackingField").IsEmpty;

    private static IParameterSymbol? PositionalParameter(ISymbol symbol) => symbol is IPropertySymbol { ContainingType: { IsRecord: true } type }
        ? type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == symbol.Name && parameter.FindAttribute(WellKnownNames.DataSubjectId) is not null)
        : null;

    private static string Access(MemberCollector.DataMember member)
    {
        var symbol = member.Symbol;
        var target = member.IsHidden || symbol.ContainingType.TypeKind is TypeKind.Interface ? $"(({NameParser.Full(symbol.ContainingType)}){{0}})" : "{0}";
        return $"{target}.{NameParser.Escape(symbol.Name)}";
    }

    private static string Shown(MemberCollector.DataMember member) =>
        member.IsHidden ? $"{member.Symbol.ContainingType.Name}.{member.Symbol.Name}" : member.Symbol.Name;

    public static string JsonName(bool isHidden, ISymbol symbol) =>
        isHidden ? $"{CamelCase(symbol.ContainingType.Name)}.{CamelCase(symbol.Name)}" : CamelCase(symbol.Name);

    /// <summary>As System.Text.Json does it: <c>IPAddress</c> is <c>ipAddress</c>.</summary>
    private static string CamelCase(string name)
    {
        var text = new StringBuilder(name);
        for (var index = 0; index < text.Length && char.IsUpper(text[index]); index++)
        {
            if (index > 0 && index + 1 < text.Length && !char.IsUpper(text[index + 1]))
            {
                break;
            }

            text[index] = char.ToLowerInvariant(text[index]);
        }

        return text.ToString();
    }

    private static string Unique(HashSet<string> names, string json, string name, string type)
    {
        foreach (var candidate in new[] { json, name, $"{type}.{name}" })
        {
            if (names.Add(candidate))
            {
                return candidate;
            }
        }

        var number = 2;
        while (!names.Add($"{json}{number}"))
        {
            number++;
        }

        return $"{json}{number}";
    }
}
